# What could not be read: what happened, and what to do.

money-amount = “{ $given }” is not an amount: write for instance 38,400 USD or 3.25 EUR.
money-no-currency = “{ $given }” has no currency: add EUR, USD, GBP, CHF or another three-letter code.
money-currency = “{ $given }” is not a currency: use a three-letter code such as EUR or USD.
money-decimals = “{ $given }” has too many decimals: { $currency } has { $decimals }.
money-mixed = { $one } and { $other } cannot be put together without an exchange rate.
money-too-large = The amount is too large to be counted.
money-rate = “{ $given }” is not an exchange rate: write a number above zero such as 0.947400, with six decimals at most.

date-shape = “{ $given }” is not a date: write 2022-12-01 or 01/12/2022.
date-no-such-day = There is no such day as { $given }: check the month (1 to 12) and the day.

refusal-not-found = a file or folder of that path does not exist
refusal-permission = the system does not allow it
refusal-read-only = the disk is read-only
refusal-full = the disk is full
refusal-not-a-folder = a part of the path is a file, not a folder
refusal-exists = a file of that name is there already
refusal-a-folder = it is a folder
refusal-name = the name is too long, or the system does not take it
refusal-broken-pipe = nobody reads any more
