# The public trail: a project and a body as a citizen reads them, proofs, bundles, feeds and calendars.

## A project in short
trail-short = In short
trail-who-asks = Who asks
trail-partners = { $count ->
    [one] with { $count } partner
   *[other] with { $count } partners
}
trail-how-much = How much
trail-of-budget = the whole budget with other sources is
trail-last-step = Last step
trail-last-value = Last certified
trail-pace = Pace
trail-pace-green = on track
trail-pace-amber = somewhat behind
trail-pace-red = far behind
event-council-resolved = Council decided
trail-papers = Documents
trail-papers-none = No document is named yet.
trail-papers-say = Documents are named by title, link and SHA-256. Files that are kept here can be opened. Whoever has the file can compute its hash and compare.
trail-pictures = Photographs and pictures
file-kb = kB
file-mb = MB
file-other = file
trail-paper-condition = Condition met
trail-paper-contract = Contract
trail-paper-milestone = Milestone reached
trail-paper-report = Report
trail-paper-payment = Payment order
trail-paper-case = Oversight
trail-next-sitting = Next sitting

## Bundles
bundle-title = Take the proof with you
bundle-lead = One archive with every event about this, each with the proof that it stands in the journal, under one signature. Anyone can check it, without this site and without a network.
bundle-download = Bundle with proofs (ZIP)
bundle-how = Check the bundle:
bundle-method = How the journal is kept and checked

## One event
entry-proof-says = Four links lead from this record to a signature that nobody can change afterwards without it showing.
entry-leaf-lead = The hash of the record: change a letter of it, and the hash is another.
entry-path = Inclusion proof
entry-checkpoint-lead = { $count ->
    [one] The root of the tree over { $count } event, signed after the last command.
   *[other] The root of the tree over all { $count } events, signed after the last command.
}
entry-signature = Signature
entry-signed-by = The checkpoint carries a valid signature of the key { $value }. Its fingerprint (SHA-256):
entry-signed-by-nobody = The checkpoint carries no signature of a key that the journal introduced. Verify the journal.
entry-check = Check it yourself
entry-check-lead = Download the bundle of what the record is about, or export the whole journal, and verify it on your own computer. Exit code 0: everything is as it was signed; 1: what was altered is named. Compare the fingerprint of the key with one that you know from elsewhere.
entry-code = This code leads to this page: for print and for the telephone.
entry-code-label = QR code of the address { $value }

## To follow
follow-title = Follow
follow-lead = Subscribe once, and whatever is decided comes to your reader of feeds, and every term to your calendar. No account is needed, and nobody learns who reads.
follow-feed = News, as an Atom feed
follow-feed-says = Decisions in words, each with its entry in the journal.
follow-calendar = Days ahead, as a calendar
follow-calendar-says = Terms, sittings and work that is due; the days are those of Kyiv.
follow-leaf = Entry no. { $value } of the journal, with its proof
ahead-call-opens = Call opens
ahead-call-closes = Last day to apply
ahead-handed-in-again = Last day to hand the application in again
ahead-sitting = Sitting
ahead-consultation = Last day of the consultation
ahead-work-starts = Work begins
ahead-work-ends = Last day of the contract
ahead-milestone = Milestone due
ahead-complaint = Last day to admit or decline a complaint
ahead-answer = Last day to answer oversight
ahead-conclusion = Last day for the conclusion of oversight
ahead-remedy = Last day for the remedy
ahead-appeal = Last day to decide on an appeal
ahead-control = Last day to control a report
ahead-review = Last day to decide on a review
ahead-follow-up = Last day to carry out a decision
ahead-observation = Last day for an observation
ahead-risk = Risk is looked at again
life-parts = { $count ->
    [one] { $count } step that led to it
   *[other] { $count } steps that led to it
}
