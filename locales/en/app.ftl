month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
moment = { $day }, { $time }

count-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
count-strategies = { $count ->
    [one] { $count } strategy
   *[other] { $count } strategies
}
count-spheres = { $count ->
    [one] { $count } sphere
   *[other] { $count } spheres
}
count-priorities = { $count ->
    [one] { $count } priority
   *[other] { $count } priorities
}
count-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
count-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
count-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
region-without-strategy = { $region }: there is no strategy, so there is nothing to compare.
region-without-priorities = { $region }: the strategy names no priorities, so there is nothing to compare.
no-region-of-code = There is no region { $value }. Codes are those of ISO 3166-2, for example UA-05; the page /regions lists all 27.
not-a-region-code = “{ $value }” is not an ISO 3166-2 region code. Expected, for example, UA-05.
not-a-sphere-code = “{ $value }” is not a sphere code. Expected S01…S17.
not-an-account-id = “{ $value }” is not the number of an account.
not-a-priority-id = “{ $value }” is not the number of a priority. Expected, for example, 05-P01.
not-a-task-id = “{ $value }” is not the number of a task. Expected, for example, 05-T02.
not-a-body-id = “{ $value }” is not the number of a body. Expected, for example, 05-B01 or UA-B01.
not-a-mandate-id = “{ $value }” is not the number of a mandate. Expected, for example, 05-B01-M02.
not-a-sitting-id = “{ $value }” is not the number of a sitting. Expected, for example, 05-B01-S02.
not-a-call-id = “{ $value }” is not the number of a call. Expected, for example, 05-C01.
not-a-package-id = “{ $value }” is not the number of a package. Expected, for example, 05-C01-P01.
not-an-application-id = “{ $value }” is not the number of an application. Expected, for example, 05-A001.
not-a-case-id = “{ $value }” is not the number of a case of oversight. Expected, for example, 05-K001.
not-an-indicator-id = “{ $value }” is not the number of an indicator. Expected, for example, 05-I001.
not-a-review-id = “{ $value }” is not the number of a stage review. Expected, for example, 05-V001.
not-a-risk-id = “{ $value }” is not the number of a risk. Expected, for example, 05-R001.
not-an-occasion-id = “{ $value }” is not the number of a stakeholder event. Expected, for example, 05-E001.
not-a-steered-id = “{ $value }” is neither the code of a region nor the number of a priority or an application. Expected, for example, UA-05, 05-P01 or 05-A001.
not-an-organisation-id = “{ $value }” is not the number of an organisation. Expected, for example, o-0001.
not-a-figure = “{ $value }” is not a figure. Expected are at most 18 digits, with a point and at most nine more where needed, for example 1250.5.
not-an-edrpou = “{ $value }” is not an EDRPOU code, which has eight digits. Copy the code from the extract of the state register.
edrpou-control-digit = The EDRPOU code “{ $value }” is mistyped: its last digit would be { $expected }, not { $found }. Compare it with the extract of the state register.
not-a-dataset-id = “{ $value }” is not the id of a dataset. Expected are 2 to 64 small Latin letters, digits and hyphens, for example employed-2019.
dataset-header-unreadable = The description of the dataset cannot be read, line { $line }: { $detail }
dataset-object-absent = The figures of the dataset “{ $dataset }”, version { $version }, are not in this data folder (object { $sha256 }). They were imported on another server: copy its folder objects.
dataset-kind-missing = It is not said where the figures come from. Add --kind official, transcribed, proxy or synthetic.
dataset-registered = Imported: dataset “{ $dataset }”, version { $version }
dataset-understood = { $dataset }: rows { $rows }, regions { $regions }, activities or indicators { $activities }, periods { $times }; figures { $values }, missing { $missing }, confidential { $suppressed }, duplicates { $duplicates }
dataset-unknown-regions = No regions of Ukraine: { $names }
dataset-field-no-number = The field { $field } must be a whole number; it holds “{ $value }”.
dataset-fields-unreadable = The description of the dataset on its sheet cannot be understood: { $detail }
dataset-region-twice = The region { $region } is named twice: “{ $first }” and “{ $second }”. Join these rows in the file.
dataset-table-unfit = The table cannot be made: { $detail }
not-an-item-id = “{ $value }” is not the number of a priority or task. Expected, for example, 05-P01 or 05-T02.
not-a-subject = “{ $value }” is not the subject of an event.
not-a-language = There is no language “{ $value }”. Available are uk and en.
import-registered = Registered: { $region }, version { $version }
no-such-version = There is no version { $value }. The last one is { $last }.
not-a-checkpoint = { $file } is not a checkpoint of a journal.
not-a-key = “{ $value }” is not a key. Expected: name, space, key in base64.
no-such-login = There is no account with login “{ $value }”.
journal-intact = The journal is intact: every event and every signature is in place.
replay-same = Replayed in { $seconds } s ({ $count } events). The state is the same, byte for byte.
replay-differs = Replayed in { $seconds } s ({ $count } events). The state DIFFERS from the one in the program.
doctor-data = Data
doctor-sound = All is well.
doctor-ill = Something is wrong, see above.
journal-altered = { $count ->
    [one] The journal was altered: { $count } finding
   *[other] The journal was altered: { $count } findings
}
journal-exported = { $count ->
    [one] Exported { $count } event to { $folder }
   *[other] Exported { $count } events to { $folder }
}
journal-empty = The journal is empty. A real one begins with its signing key, so this one was emptied.

# The bundle of one thing
extract-intact = { $count ->
    [one] The bundle is intact: { $count } event is as it was signed.
   *[other] The bundle is intact: { $count } events are as they were signed, and none is missing in between.
}
extract-altered = { $count ->
    [one] The bundle was altered: { $count } finding
   *[other] The bundle was altered: { $count } findings
}
extract-about = About
extract-whole = Every event up to the checkpoint, without a gap, of
extract-chosen = Single events of other things
extract-cannot = Not shown by a bundle: what was recorded after its size, and whether the site itself left something out; a whole copy shows it. Compare the key with one that you know from elsewhere.
extract-written = Wrote the bundle of { $about } to { $file }
