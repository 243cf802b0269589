# Command line.
cli-base-no-folder = "{ $path }" is not a folder. Give --knowledge-base the folder of a knowledge base, the one that holds base.toml.
cli-base-unreadable = "{ $path }" cannot be read ({ $error }). Check the folder's permissions, then try again.
cli-base-too-large = "{ $path }" is over 16 MB: it is no file of the base. Take it out of the folder.
cli-base-invalid = The knowledge base has errors: nothing was computed. Mend them, then try again; "trousse kb check" shows them all.
cli-no-dossier = No dossier: give the name of a file, "-" for standard input, or --example ping-2022.
cli-no-example = "{ $name }" is not an example. Examples: { $names }.
cli-not-saved = The last answer could not be saved; all before it is. Make room or make the folder writable, then go on.
cli-no-needs = The dossier does not say yet what your members must be able to do: there is nothing to compare. Answer the question "needs.wanted", for instance with "trousse fill DOSSIER --plain".
cli-no-scenario = "{ $id }" is not a scenario. Scenarios: { $known }.
cli-not-a-software = "{ $given }" is not a software: give a software, and its edition if need be, for instance mattermost/professional.
cli-answers-no-need = "{ $given }" answers none of the dossier's needs: the question does not arise.
