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
demo-title = People and day of the example
demo-lead = An application passes through many hands from draft to payment. Here you become each of these people and move the day on: sittings and consultations take their time.
demo-day = Which day it is here
demo-today = In the example it is { $value }.
demo-day-why = An agenda is published some days before the sitting, and a consultation has its least length. Move the day on instead of waiting; it does not go back.
demo-to-day = To which day
demo-move = Move the day
demo-move-to = Move the example to { $value }
demo-move-elsewhere = Move the day of the example
demo-day-impossible = The day only moves on, by at most { $most } days. In the example it is { $today }: name a later day.
demo-people = Who you are here
demo-people-why = All these people are made up, so no password is asked: press, and you are signed in as that person. The pages of applications, sittings and cases also say whose turn it is, under “What happens next”.
demo-people-caption = People of the example
demo-column-waits = things waiting
demo-column-go = sign in
demo-go-on-as = Go on as { $value }
demo-own = This is you now
