# Rules of governance: why something was refused. Each rule is explained in docs/methods/governance.md.

only-the-founder = The founding act of national oversight is recorded by the operator of the server.
only-a-keeper = Bodies are opened and seats proposed by an administrator of accounts or the operator of the server.
only-a-registrar = Organisations are entered by an administrator, the operator or a member of a secretariat.
only-an-administrator-in-person = Numbers in the rules are proposed by an administrator with an account of their own.
only-a-person = Only a person with an account can do this. Sign in.
only-national-oversight = Only a member of national oversight can do this.
only-the-secretariat-body = Only a member of the secretariat of region { $region } can do this: a seat is needed, a role is not enough.
only-an-assessor = Only a member of the pool of assessors of region { $region } can do this.
only-the-payment-authority = Only a member of the payment authority of region { $region } can do this.
only-a-member = Only a member of body { $body } can do this, while the seat holds.
only-the-applicant = Only whoever submitted application { $application } can do this.
organisation-unknown = Organisation { $organisation } is not in the register.
organisation-code-taken = Code { $code } already stands with organisation { $organisation }. Use that entry.
organisation-from-the-future = The organisation cannot be registered on { $day }: that day has not come yet.
kved-class-unknown = “{ $code }” is not a class of KVED. Expected are four digits, for example 10.51.
organisation-unchanged = Nothing about organisation { $organisation } would change.
controllers-unchanged = The controllers of organisation { $organisation } would stay the same.
controller-dropped = { $party } stands among the controllers of organisation { $organisation } and stays there. Give the last day of the control, or correct its beginning.
controllers-not-those-proposed = These controllers of organisation { $organisation }, with the end of these seats, were not proposed. Look at the proposal again and repeat it as it is.
controllers-same-person = The controllers of organisation { $organisation } were proposed by the same person. Where a seat ends with them, a second one is needed.
too-many-controllers = An organisation has at most { $limit } controllers; { $count } are named.
controller-unknown = Controller { $party } is not known. Enter the organisation first, or open the account.
controller-named-twice = Controller { $party } is named twice with the same beginning.
controller-of-itself = Organisation { $party } does not control itself.
controller-reversed = For controller { $party } the last day is before the first.
national-oversight-first = Record the founding act of national oversight first: it confirms the members of all other bodies.
national-oversight-founded = National oversight is founded already.
founders-too-few =
    At least { $least } founding members are needed; { $count ->
        [0] none is named.
        [one] { $count } is named.
       *[other] { $count } are named.
    }
founder-named-twice = Account { $account } is named twice among the founders.
body-needs-a-region = A body of this kind belongs to a region. Name the region.
body-already-open = Region { $region } already has such a body: { $body }.
body-unknown = There is no body { $body }.
body-closed = Body { $body } is closed.
body-has-members =
    Body { $body } still has { $count ->
        [one] { $count } seat that holds or waits.
       *[other] { $count } seats that hold or wait.
    } End or refuse them first.
administrator-takes-no-seat = Account { $account } cannot be administrator of accounts and hold a seat: whoever keeps access decides nothing.
account-has-a-seat = Account { $account } holds or awaits seat { $mandate }. It can be closed once the seat has ended.
term-reversed = The term would end on { $to }, before it begins on { $from }.
term-backdated = The term would begin on { $from }; the earliest day is today, { $today }.
seat-already-held = Account { $account } already has a seat in this body for some of these days: { $mandate }.
mandate-unknown = There is no seat { $mandate }.
mandate-not-waiting = Seat { $mandate } does not wait for confirmation.
mandate-expired = The term of seat { $mandate } was over on { $to }.
mandate-same-person = Seat { $mandate } is decided by a second person: neither whoever proposed it nor whoever would sit.
mandate-not-held = Seat { $mandate } does not hold, so it cannot be ended.
mandate-of-another = Seat { $mandate } is ended by its holder, or by national oversight where it is not its own.
separation-broken = Funding and oversight would meet in { $through }: account { $account } in body { $body } from { $from } to { $to }, and account { $other } in body { $other-body } from { $other-from } to { $other-to }. The two sides stay apart, and for the cooling-off after a seat as well.
ending-not-needed = Seat { $mandate } need not end because of this fact. Name only seats that it would break.
ending-named-twice = Seat { $mandate } is named twice among those that end.
convener-never-votes = Account { $account } in body { $body } from { $from } to { $to } and account { $other } in body { $other-body } from { $other-from } to { $other-to }: a member of the secretariat neither assesses nor votes in the region.
convener-never-oversees = Account { $account } in body { $body } from { $from } to { $to } and account { $other } in body { $other-body } from { $other-from } to { $other-to }: a member of the secretariat does not oversee what is done in the region.
acts-exclude-each-other = On application { $application } account { $account } has { act-done } and therefore cannot { act-to-do }.
interest-already-declared = The interest in { $in } is already declared.
interest-in-nothing = { $in } is not known, so no interest in it can be declared.
interest-not-there = There is no declared interest number { $number }.
too-many-interests = A person declares at most { $limit } interests; this would be { $count }.
rules-not-proposed = No other numbers are proposed.
rules-already-proposed = Other numbers already wait for confirmation. Let them be confirmed or refused first.
rules-unchanged = These numbers hold already.
rules-not-those-proposed = These are not the numbers that were proposed. Read them again.
rules-same-person = Whoever proposed the numbers does not decide on them.
rules-out-of-range = “{ $name }” would be { $value }; allowed are { $least } to { $most }.
ids-exhausted = There is no free number left.

command-enter-organisation = Organisation entered
command-revise-organisation = Organisation revised
command-change-controllers = Owners of an organisation changed
command-found-national-oversight = National oversight founded
command-open-body = Body opened
command-close-body = Body closed
command-propose-mandate = Seat proposed
command-confirm-mandate = Seat confirmed
command-refuse-mandate = Seat refused
command-end-mandate = Seat ended
command-declare-interests = Interests stated
command-withdraw-interest = Interest withdrawn
command-propose-rules = Other numbers in the rules proposed
command-confirm-rules = Numbers in the rules confirmed
command-refuse-rules = Numbers in the rules refused
event-organisation-entered = Organisation entered
event-organisation-revised = Organisation revised
event-controllers-changed = Owners of an organisation changed
event-controllers-proposed = Owners of an organisation proposed, with the end of seats
event-body-opened = Body opened
event-body-closed = Body closed
event-body-refounded = Body founded anew
event-mandate-founded = Founding member seated
event-mandate-proposed = Seat proposed
event-mandate-confirmed = Seat confirmed
event-mandate-refused = Seat refused
event-mandate-ended = Seat ended
event-interests-declared = Interests stated
event-interest-withdrawn = Interest withdrawn
event-rules-proposed = Other numbers in the rules proposed
event-rules-confirmed = Numbers in the rules confirmed
event-rules-refused = Numbers in the rules refused

act-done =
    { $done ->
        [submitted] submitted it
        [screened] looked at its requirements
        [assessed] assessed it
        [voted] voted on it in the working group
        [resolved] voted on it in the council
        [verified] verified its conditions
        [controlled] controlled its reports
        [paid] authorised its payments
       *[oversaw] overseen it
    }
act-to-do =
    { $act ->
        [submitted] submit it
        [screened] look at its requirements
        [assessed] assess it
        [voted] vote on it in the working group
        [resolved] vote on it in the council
        [verified] verify its conditions
        [controlled] control its reports
        [paid] authorise its payments
       *[oversaw] oversee it
    }
