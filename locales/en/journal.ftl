# The journal: why writing or reading failed, and what verification found.

## Writing, reading, files
journal-database-failed = The database of the journal failed: { $detail }
journal-absent = There is no journal at { $place }.
journal-file-failed = File { $path }: { $detail }
journal-folder-occupied = The folder { $path } is not empty and holds no copy of a journal, so it was left alone. Name another folder.
journal-conflict = The journal changed meanwhile: it no longer has { $size ->
        [one] { $size } event
       *[other] { $size } events
    }. Nothing was written; please try again.
journal-event-too-large = Event no. { $seq } is too large: { $bytes } bytes, while { $limit } are allowed. Nothing was written. Shorten the text.
journal-nothing-to-append = The command led to no events; there is nothing to write.
journal-event-missing = The journal is damaged: event no. { $seq } is missing. Run “rozum journal verify” to learn more.
journal-root-unexpected = The journal is damaged: its { $size ->
        [one] { $size } event does
       *[other] { $size } events do
    } not agree with the signed checkpoint. Run “rozum journal verify” to learn more.
journal-checkpoint-unreadable = The journal is damaged: the latest checkpoint cannot be read. Run “rozum journal verify” to learn more.
journal-events-and-checkpoints-disagree = The journal is damaged: the checkpoint stands at { $size }, but the events end elsewhere. Nothing was written. Run “rozum journal verify” to learn more.

## The signing key
journal-key-unreadable = The file { $path } does not hold a key of a journal. It was left as it is: restore it from a backup.
journal-key-name = A key cannot be named “{ $name }”: the name must not be empty or contain spaces or a plus sign.
journal-no-randomness = The operating system gave no random numbers, so no key was made.

## Verification: events
journal-event-edited = Event no. { $seq } ({ $kind }, { $subject }) was edited after it was written.
journal-event-replaced = Event no. { $seq } was replaced: in its place stands a copy of event no. { $other } ({ $kind }, { $subject }).
journal-event-dropped = Event no. { $seq } was dropped.
journal-events-dropped = Events no. { $seq } to { $last } were dropped.
journal-event-added = At no. { $seq } stands a row that the journal never had ({ $kind }, { $subject }): it was added.
journal-event-unsigned = No valid checkpoint covers event no. { $seq }: it was added behind the program’s back, or its checkpoint was dropped.
journal-events-unsigned = No valid checkpoint covers events no. { $seq } to { $last }: they were added behind the program’s back, or their checkpoints were dropped.
journal-events-swapped = Events no. { $seq } and { $other } were swapped.
journal-event-moved = Event no. { $seq } was moved: it stands at no. { $place }.
journal-events-moved = Events no. { $seq } to { $last } were moved: they stand from no. { $place } on.
journal-leaf-differs = Event no. { $seq } ({ $kind }, { $subject }) is genuine, but the hash beside it was edited.
journal-columns-differ = Event no. { $seq } ({ $kind }, { $subject }) is genuine, but the subject or revision beside it is not what it says itself.
journal-span-differs = Events no. { $seq } to { $last } do not agree with the signed checkpoint: at least one was edited together with its hash.
journal-command-cut-short = The last command is not whole: events no. { $seq } to { $last } are missing.

## Verification: checkpoints
journal-checkpoint-missing = There is no checkpoint at { $size }: it was dropped.
journal-checkpoint-extra = The checkpoint at { $size } is one too many: no command ends there.
journal-checkpoint-edited = The checkpoint at { $size } was edited after it was written.
journal-checkpoint-signature-wrong = The signature of the checkpoint at { $size } is not valid.
journal-checkpoint-origin-differs = The checkpoint at { $size } belongs to another journal, { $origin }.
journal-checkpoints-unproven = Beyond size { $size } nothing more can be proved ({ $count ->
        [one] { $count } checkpoint
       *[other] { $count } checkpoints
    }), because of what was found above.

## Verification: keys and anchors
journal-key-unknown = The journal does not know the key “{ $key }”, which signed { $count ->
        [one] { $count } checkpoint
       *[other] { $count } checkpoints
    }, the first at { $size }.
journal-key-early = The checkpoint at { $size } is signed with the key { $key }, which the journal introduced only later.
journal-key-retired = The checkpoint at { $size } is signed with the key { $key }, which had handed over to its successor by then.
journal-key-not-trusted = From the checkpoint at { $size } on the journal is signed with the key { $key }. No trusted key vouched for it.
journal-trusted-key-unused = The trusted key { $key } signed no checkpoint here.
journal-anchor-elsewhere = The checkpoint to compare with belongs to another journal, { $origin }.
journal-anchor-ahead = The journal had { $size ->
        [one] { $size } event
       *[other] { $size } events
    } before and has only { $events } now: its end was cut off.
journal-anchor-differs = The journal was rewritten: its first { $size ->
        [one] { $size } event is
       *[other] { $size } events are
    } no longer what the checkpoint to compare with says.
journal-anchor-unproven = The journal cannot be compared with the checkpoint at { $size } that was given, because of what was found above.

## Verification: against a copy kept elsewhere
journal-copy-altered = The copy to compare with, { $folder }, is not whole itself ({ $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }; “rozum journal verify --bundle” names them): what follows is only as good as the copy.
journal-copy-event-edited = Event no. { $seq } ({ $kind }, { $subject }) is not what the copy has: { $changes }
journal-copy-event-dropped = Event no. { $seq } of the copy ({ $kind }, { $subject }) is gone.
journal-copy-event-added = Event no. { $seq } ({ $kind }, { $subject }) stands among events of the copy, which does not have it: it was added later.
journal-copy-event-moved = Event no. { $seq } of the copy ({ $kind }, { $subject }) was moved: it stands at no. { $place }.
journal-copy-events-swapped = Events no. { $seq } ({ $kind }, { $subject }) and no. { $other } ({ $other-kind }, { $other-subject }) of the copy were swapped.

## Verification: damage and copies
journal-unreadable = The database could not be read to its end: { $detail }
journal-findings-untold = And { $count ->
        [one] { $count } more difference
       *[other] { $count } more differences
    }.
journal-bundle-file-missing = The copy lacks the file { $path }.
journal-bundle-file-damaged = The copy’s file { $path } is damaged.
journal-bundle-file-extra = The copy has a file too many, { $path }.
journal-bundle-tile-differs = The copy’s file { $path } does not agree with the events.
journal-bundle-checkpoint-differs = The file checkpoint is not the last checkpoint of checkpoints.jsonl.
journal-bundle-keys-differ = The file keys.jsonl does not agree with the keys that the journal introduced.

## Extracts: the events of one thing, with proofs
journal-not-an-extract = { $path } is neither a copy of the journal nor an extract from it. Name a folder that “rozum journal export” wrote, or a bundle downloaded from a page.
journal-extract-format = { $path } is an extract of the format “{ $format }”; this program knows “{ $known }”. Use the version of the program that the extract was made with, or a newer one.
journal-extract-unwritable = The extract could not be put into files: { $detail }
journal-extract-nothing = In the journal of size { $size } there is no event about { $subject }.
journal-extract-with-copy = An extract cannot be held against a copy: only the whole journal can. Name a checkpoint of the same size, or verify the copy itself.
journal-extract-event-unproven = Event no. { $seq } ({ $kind }, { $subject }) does not lead to the signed root: the event was edited together with its leaf, or its proof was edited.
journal-extract-nothing-proven = No event leads to the root of the checkpoint at { $size }: the checkpoint belongs to another journal or was edited.
journal-extract-proof-missing = Event no. { $seq } ({ $kind }, { $subject }) has no proof.
journal-extract-proof-wrong = The proof of event no. { $seq } cannot be read.
journal-extract-proof-misplaced = The proof of event no. { $seq } stands in the wrong place or stands twice.
journal-extract-not-whole = The extract does not say that it has every event of { $subject }, as it must.
journal-extract-subject-empty = The extract says that it has every event of { $subject }, but has none.
journal-extract-revision-missing = Of { $subject } something was dropped: { $count ->
        [1] revision { $revision }
       *[other] revisions { $revision }–{ $last }
    } should stand before event no. { $seq }.
journal-extract-revision-again = Of { $subject } event no. { $seq } says that it is revision { $revision }, which stands already: events were moved or added.
journal-extract-documents-differ = The list of documents does not agree with the events.
journal-extract-document-altered = The document { $path } is not the one that the events name: it was changed.
extract-documents = Documents
extract-documents-there = { $there } of { $named } that are named by hash are here, and each is the very one
extract-absent = Not here
extract-absent-one = “{ $title }”, named by event no. { $event }, SHA-256 { $sha256 }
journal-extract-list-differs = The list of contents (extract.json) is not the one that was signed (extract.note): something was left out of the extract or added to it.
journal-extract-list-unsigned = The list of contents (extract.json) is not signed by a key of this journal.
journal-extract-event-added = Event no. { $seq } ({ $kind }, { $subject }) is not on the signed list of contents: it was added to the extract afterwards.
journal-extract-anchor-size = The extract stands at size { $size }, the checkpoint to compare with at { $other }: an extract holds no proof that the journal only grew in between. Ask the site for one, /api/v1/journal/proof?from=…, or verify a whole copy.

## Words beside the files of an extract
extract-readme =
    EXTRACT FROM THE JOURNAL: { $about }

    Rozum records every fact that people enter or decide as an event in one journal. Events are only added; a signature after each command vouches for all of them. This archive holds every event about { $about }, and others that belong to it, as they stood at journal size { $size }.

    What lies here:
    extract.json – what the extract is about, of what it has every event, and the list of its events
    extract.note – the signature under that list
    checkpoint – the signed note that vouches for the whole journal at that size
    events/ – each event, exactly the bytes that were hashed
    proofs.jsonl – for each event its leaf and the hashes that lead from it to the signed root
    documents.jsonl – documents that the events name, by their SHA-256
    documents/ — documents themselves that are kept here; the name of each is the hash of its bytes

    How to check it, without us and without a network:
    rozum journal verify --bundle THIS-ARCHIVE.zip

    Exit code 0: every event is as it was signed, and none of the signed list is missing. Exit code 1: what was altered is named. Compare the fingerprint of the key that is printed with one that you know from elsewhere, or name that key yourself: --key "NAME BASE64".

    What an extract cannot show: whether more was recorded about { $about } after that size, and whether the site itself left something off the list. The whole journal shows it: rozum journal export. The format is told on the page “The journal” among the methods.
