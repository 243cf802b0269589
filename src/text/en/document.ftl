# The words that documents add around their content.

note-information = Good to know
note-verify = To verify
note-warning = Warning
note-conclusion = Conclusion
