# Demonstration
demo-banner-label = Example: the data are made up
demo-banner = Strategies and statistics are real; persons, organisations, applications, money and decisions are made up: they show how the system works.
demo-signs-in = To try it yourself, sign in with one of these accounts (kept in the file { $value }):
demo-column-part = who it is
demo-column-login = sign-in name
demo-column-password = password
demo-ready = The example is ready: { $count ->
        [one] { $count } event
       *[other] { $count } events
    } in the journal.
demo-folder-is-real = The folder { $folder } holds real data. The example is played only in a folder of its own: name another one with --data.
demo-folder-is-unfinished = The folder { $folder } holds an example that was not played to its end. Remove it, or name another one with --data.
demo-own-database = The example always has a database of its own in its folder. Start it without --database and without the variable ROZUM_DATABASE.
