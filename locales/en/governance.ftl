# Rules of the register: why a decision was not made. Each rule is explained in docs/methods/register.md.

## Who may do what
not-for-the-program = The program itself only loads the register for the first time, enters the datasets that come with it, makes the signing key and opens the reviews that time has made due; the command “{ $command }” is given by a person.
only-the-program = The program loads the register under a name by itself, when it first starts. The strategy of one region can be entered by command or on the import page.
only-the-secretariat = Only the secretariat of region { $region } may change its strategy.
only-an-administrator = Only an administrator of accounts may open and close accounts and grant roles.
only-a-data-steward = Only a data steward or the operator of the server imports and withdraws datasets.
only-an-analyst = Only an analyst corrects how texts are read: neither the secretariat whose strategy is diagnosed nor the operator of the server.
only-the-secretariat-judges = Only the secretariat of region { $region } records judgements about its priorities.
only-a-secretariat-of-the-two = Only the secretariat of region { $region } speaks for it about sharing out roles in { $pair }, and only if it is one of the two.
division-one-hand = You keep the strategies of both regions of { $pair } and would agree with yourself. Let another account answer for one of them.
only-the-secretariat-reviews = Only the secretariat of region { $region } reviews the relevance of its priorities.
only-the-operator = Only the operator of the server changes the signing key, at the command line.
actor-unknown = The account { $account } that gave the command is unknown. Please sign in again.
actor-closed = The account { $account } is closed; no command is taken from it.

## Texts
text-field =
    { $field ->
        [body-name] name of the body
        [organisation-name] name of the organisation
        [application-summary] summary of the application
        [application-title] title of the application
        [call-title] title of the call
        [effect-digital] digital effect
        [effect-green] green effect
        [effect-inclusion] effect for inclusion
        [statement-text] text of the submission
        [ballot-reason] reason for criterion { $number }
        [condition] condition { $number }
        [criterion-meaning] criterion { $number }, what is looked at
        [criterion-name] criterion { $number }, name
        [finding-reason] requirement { $number }, by what it shows
        [fix-reason] point { $number } to be mended
        [indicator-name] indicator { $number }, name
        [indicator-unit] indicator { $number }, unit
        [milestone-title] milestone { $number }, what will be there
        [partner-part] partner { $number }, part in the project
        [requirement] requirement { $number }
        [score-reason] score { $number }, reason
        [title] title of the strategy
        [document-title] title of the source document
        [document-publisher] publisher of the source document
        [document-url] address of the source document
        [act] legal act
        [reason] reason
        [note] note
        [verbatim] wording
        [import-name] name of the import
        [key-name] name of the key
        [dataset-title-uk] title of the dataset in Ukrainian
        [dataset-title-en] title of the dataset in English
        [dataset-concept-uk] what is counted, in Ukrainian
        [dataset-concept-en] what is counted, in English
        [dataset-unit-uk] unit of measure in Ukrainian
        [dataset-unit-en] unit of measure in English
        [dataset-licence-uk] terms of use in Ukrainian
        [dataset-licence-en] terms of use in English
        [dataset-period] period that the data are of
        [dataset-completeness-uk] completeness of the data, in Ukrainian
        [dataset-completeness-en] completeness of the data, in English
        [dataset-notes-uk] cautions in Ukrainian
        [dataset-notes-en] cautions in English
        [dataset-total-name] name of a row of totals
        [label-code] label { $number }, code
        [label-name-uk] label { $number }, name in Ukrainian
        [label-name-en] label { $number }, name in English
        [label-unit-uk] label { $number }, unit in Ukrainian
        [label-unit-en] label { $number }, unit in English
        [participant] participant { $number }, name of the organisation
        [wording] proposed wording
        [remark] remark
        [verdict-words] why it fits or does not
        [decision-document] document of the decision
        [sphere-label] sphere { $number }, name
        [sphere-place] sphere { $number }, place in the document
        [priority-text] priority { $number }, wording
        [priority-place] priority { $number }, place in the document
        [priority-note] priority { $number }, note
        [task-text] task { $number }, wording
        [task-place] task { $number }, place in the document
        [task-note] task { $number }, note
        [answer] what is said in the case
        [citation-indicator] name of the indicator
        [citation-period] period of the observation
        [complaint] what is complained of
        [conclusion] conclusion
        [finding] what was found
        [question] question { $number }
        [report-narrative] what was done
        [risk] name of the risk
        [measure-name] name of the indicator
        [measure-unit] unit of the indicator
        [measure-source] where the values of the indicator are from
        [missing-why] why there is no value
        [change] what is changed or ended
        [done] what was done
        [cause-answer] answer to cause no. { $number } of the review
        [risk-what] what may go wrong
        [risk-answer] what is done about the risk
        [risk-judgement] what was found
        [occasion-title] title of the event
        [occasion-proposal] proposal no. { $number }
        [occasion-answer] answer to proposal no. { $number }
       *[other] { $field }
    }
text-empty = Not filled in: { text-field }.
text-too-long =
    Text too long ({ text-field }): { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, at most { $limit } are allowed.
text-control-character = The text ({ text-field }) holds an invisible control character { $sign }. Remove it; put a space for a line break.
document-address-not-web = The address of the document “{ $url }” must begin with https:// or http:// and hold no spaces.
document-hash-malformed = The checksum of the document “{ $hash }” must be 64 lower-case hexadecimal digits (SHA-256).

## The version as a whole
period-reversed = The planning period ends ({ $to }) before it begins ({ $from }).
period-out-of-range = The planning period { $from }–{ $to } lies outside the years { $first }–{ $last }.
regime-reversed = The legal act ceases to apply ({ $to }) before it begins to ({ $from }).
version-before-regime = The version holds from { $day }, but the act under which it was made came into force only on { $regime }.
version-before-current = The version holds from { $day }, before the current one ({ $current }). A new version cannot precede the one that it changes.

## Spheres, priorities, tasks
too-many-items =
    The strategy has { $count ->
        [one] { $count } item
       *[other] { $count } items
    } (spheres, priorities and tasks together); at most { $limit } are allowed.
sphere-declared-twice = The sphere “{ $label }” is named twice: as no. { $first } and no. { $second }.
text-duplicated =
    { $kind ->
        [task] Tasks { $first } and { $second } have the same text
       *[priority] Priorities { $first } and { $second } have the same text
    }: “{ $text }”.
item-of-other-region = { $item } belongs to the strategy of another region, not of { $region }.
item-unknown = The current version of the strategy has no { $item }.
item-named-twice = { $item } is named twice.
link-to-nothing =
    Task { $task } points to priority { $priority }, but { $count ->
        [0] no priority is named
        [one] only { $count } priority is named
       *[other] only { $count } priorities are named
    }.
link-named-twice = Task { $task } points to priority { $priority } twice.
numbers-exhausted = The strategy of region { $region } has no numbers left for priorities or tasks.

## Registering, amending, correcting
region-unknown = { $region } is not one of the 27 regions of Ukraine.
strategy-already-registered = The strategy of region { $region } is already in the register. To update it, amend it with a new version.
strategy-not-registered = The strategy of region { $region } is not in the register yet. Register it first.
revision-stale = While you were working, somebody else changed { $subject }. Look at what changed, then repeat what you did.
both-priorities = { $a } and { $b }
changed-strategy = the strategy of { $value }
changed-account = the account { $value }
changed-dataset = the dataset “{ $value }”
changed-evidence = the judgement about priority { $value }
changed-labels = the labels of the text { $value }
changed-organisation = the record of the organisation { $value }
changed-body = the record of the body { $value }
changed-person = the record of the person { $value }
changed-call = the call { $value }
changed-application = the application { $value }
changed-case = the case of oversight { $value }
changed-indicator = the indicator { $value }
changed-review = the stage review { $value }
changed-risk = the entry { $value } in the register of risks
changed-occasion = the stakeholder event { $value }
changed-division = the talk about sharing out roles between { $value }
changed-relevance = the review of the relevance of priority { $value }
changed-rules = the numbers in the rules
changed-register = the register
changed-journal = the journal
amendment-changes-nothing = The new version of the strategy of region { $region } does not differ from the current one.
import-already-done = The import “{ $name }” has been made already.
import-empty = The import “{ $name }” holds no strategy.
region-twice-in-import = Region { $region } stands in the import twice.
correction-changes-nothing = The corrected text of { $item } is the text that it has.
correction-duplicates = The corrected text of { $item } repeats the text of { $other }.

## Links from tasks to priorities
task-already-linked = Task { $task } is already linked to priority { $priority }.
task-not-linked = Task { $task } is not linked to priority { $priority }.
link-across-regions = Task { $task } and priority { $priority } belong to the strategies of different regions.

## Accounts
role-name =
    { $role ->
        [administrator] administrator of accounts
        [data-steward] data steward
        [analyst] analyst
        [secretariat] secretariat of region { $region }
       *[other] { $role }
    }
account-already-exists = The account { $account } exists already.
account-unknown = There is no account { $account }.
account-closed = The account { $account } is closed for good.
role-named-twice = The role “{ role-name }” is named twice.
role-already-held = The account { $account } already has the role “{ role-name }”.
role-not-held = The account { $account } does not have the role “{ role-name }”.
role-to-oneself = Nobody grants a role to themselves: the role “{ role-name }” must be granted by another administrator.
roles-incompatible = An administrator of accounts cannot be the secretariat of region { $region } at the same time: who controls access changes no strategy.
steward-holds-another-role = A data steward has no other role: who brings data in keeps no accounts and judges no priorities by those data.
last-administrator = The account { $account } is the last administrator. Appoint another one first.

## Datasets
dataset-unknown = There is no dataset “{ $dataset }”.
dataset-version-unknown = The dataset “{ $dataset }” has no version { $version }. The last one is { $last }.
dataset-unchanged = The dataset “{ $dataset }” already has just these data and this description: version { $version }.
dataset-empty = The dataset “{ $dataset }” has not a single figure.
dataset-counts-disagree = The dataset “{ $dataset }” is described wrongly: its table has { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }, and { $counted } were counted.
dataset-more-than-expected =
    { $axis ->
        [regions] Regions
       *[activities] Activities or indicators
    } found: { $found }, although a whole table is said to have only { $expected }. Mend the expected number.
dataset-scale-zero = The scale of the unit “{ $unit }” cannot be zero.
dataset-already-withdrawn = Version { $version } of the dataset “{ $dataset }” is withdrawn already.
dataset-withdrawn = Version { $version } of the dataset “{ $dataset }” is withdrawn and cannot be relied upon.
too-many-labels = Too many labels: { $count }; at most { $limit } are allowed.
label-named-twice = The code “{ $code }” is labelled twice.

## Judgements of stakeholders
judgement-repeats-calculation = The calculation about { $priority } says the same already. A judgement is recorded when stakeholders came to another conclusion.
judgement-unchanged = This very judgement of { $priority } holds already.
judgement-not-there = There is no judgement of { $priority } that holds.
judgement-ground-too-short = The ground is too short: { $letters } letters where at least { $least } are needed, { $words } different words where at least { $least_words } are needed. Say what the conclusion rests on.
judgement-without-participants = Nobody is named who came to this conclusion. Name at least one organisation.
too-many-participants = Too many participants: { $count }; at most { $limit } are allowed.
participant-named-twice = Participant { $number }, “{ $organisation }”, is named already.

## Signing key
key-name-malformed = The name of the key “{ $name }” must not hold spaces or the sign “+”.
key-malformed = The public key must be 32 bytes in base64.
key-already-introduced = The key { $key } has been introduced already.
key-changed-without-reason = The change of the key needs a reason.

# Demonstration
demonstration-declared-already = This system was declared a demonstration already.
demonstration-too-late = Only an empty system can be declared a demonstration; the journal of this one already has { $count ->
        [one] { $count } event
       *[other] { $count } events
    }. Start with an empty folder.

## A damaged journal
journal-sequence-broken = The order of events is broken: event { $expected } should stand here.
journal-time-backwards = The moment of the event ({ $at }) precedes that of the event before.
journal-subject-wrong = The event is not about “{ $subject }”, which its record names.
journal-revision-broken = The revision of “{ $subject }” should be { $expected }, but { $found } is recorded.
journal-command-broken = The event is not part of the command “{ $command }”, or the command is torn apart.
journal-command-incomplete = The last command of the journal is cut off: events of it are missing.
journal-event-impossible = The event “{ $kind }” is not possible here ({ $what }).

## Corrected labels
labels-unchanged = { $item } is read exactly so already.
labels-not-corrected = Nobody has corrected the labels of { $item }.
labels-ground-too-short = The reason is too short: { $letters } letters, at least { $least } are needed.
labels-code-unknown = “{ $code }” is no division or group of KVED: a code such as 10 or 10.5 is needed.
labels-contradict = “Only a list of activities” and “has an innovative component” exclude each other.
analyst-holds-another-role = An analyst holds no other role: who corrects the diagnosis keeps neither strategies nor data nor accounts.
not-a-flag = “{ $value }” is no property of a text.

## Sharing out roles
reason-too-short = Too little is said ({ text-field }): { $letters } letters, at least { $least } are needed.
division-already-answered = Region { $region } has given this very answer to these words about { $pair }.
division-wording-gone = The words that you answer are no longer on the table: others took their place, or a priority of { $pair } changed. Read those that hold and answer them.
division-wording-same = These very words about { $pair } are on the table: you can agree to them.
division-texts-changed = While you were answering, the text of one of { $pair } changed. Read the texts as they are now and answer about those.

## Review of relevance
review-judges-nothing = Nothing is judged. Choose at least once: fits, in part, or does not fit.
verdict-words-too-short =
    { $aim ->
        [recovery] Recovery
        [sustainable-development] Sustainable development
       *[green-deal] European Green Deal
    }: say why, { $letters } letters where at least { $least } are needed.
verdict-words-without-verdict =
    { $aim ->
        [recovery] Recovery
        [sustainable-development] Sustainable development
       *[green-deal] European Green Deal
    }: there is an explanation, but nothing was chosen.
review-wording-unasked = Other words are proposed only where the priority should be changed. Choose “change” or leave the words out.
review-wording-same = The proposed words are the words that hold already.
review-unchanged = This very review of { $priority } is recorded already.
review-not-there = There is no review of { $priority } that holds.
review-decided = The proposal about { $priority } has been decided on, so its review is not withdrawn. Record a new one.
proposal-still-open = The proposal about { $priority } is still open. Record what was decided on it first, or withdraw the review.
proposal-not-open = There is no open proposal about { $priority }.
proposal-version-unknown = The strategy has no version { $version }.
proposal-version-before = Version { $version } was there before the proposal about { $priority }.
proposal-version-unchanged = Version { $version } did not change priority { $priority }, so it does not carry the proposal out.
proposal-not-carried-out = The proposal was to drop { $priority }, and version { $version } still has it.
