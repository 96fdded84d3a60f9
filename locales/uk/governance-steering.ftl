# Правила спрямування: показники, перегляди, ризики, заходи зі стейкхолдерами. Кожне правило пояснено в docs/methods/steering.uk.md.

## Хто що може
only-the-program-opens-them = Перегляди, для яких настав час, відкриває сама програма; людина просить відкрити перегляд із підставою.
not-concerned = Відкрити перегляд ({ $about }) може член секретаріату, ради або органу нагляду регіону чи органу, що за ним вирішує; ви до жодного з них не входите.
only-the-deciding-body = Рішення за переглядом { $review } підтверджує або повертає член робочої групи, а якщо її немає або йдеться про стратегію — член ради; ви до цього органу не входите.
oversight-decides-nothing = Особа { $account } входить до органу нагляду, тож не пропонує й не підтверджує рішень за переглядом.
review-second-person = Рішення за переглядом { $review } запропонували ви самі ({ $account }); підтверджує або повертає його інша особа.
not-a-keeper-of-risks = Реєстр ризиків ({ $region }) ведуть члени секретаріату й органу нагляду. Член органу, що відповідає за ризик, теж розглядає його, але не передає іншому органові й не закриває.

## Показники
frequency-word =
    { $frequency ->
        [quarterly] щокварталу
        [half-yearly] щопівроку
        [yearly] щороку
       *[other] { $frequency }
    }
indicator-of-a-project = Показники проєкту { $application } — ті, що в його заявці; їхні значення беруть зі звітів.
steered-unknown = { $about }: у реєстрі немає такої чинної стратегії, пріоритету чи проєкту, що триває.
indicator-not-registered = Показника { $indicator } немає.
indicator-owner-unfit = Орган { $body } не може відповідати за показник: потрібен чинний орган того самого регіону, який не здійснює нагляду.
baseline-from-the-future = Базове значення датовано { $day }, а сьогодні { $today }.
baseline-too-early = Базове значення датовано { $day }; воно має бути не давніше { $least }, бо з давнішою статистикою порівнювати не можна.
target-missing = Не зазначено цілі. Без неї вносять лише контекстний показник.
context-with-target = Контекстний показник цілі не має.
target-before-baseline = Строк цілі { $target } має бути пізніший, ніж день базового значення { $baseline }.
indicator-known = Показник із такою назвою вже внесено: { $indicator }.
indicator-withdrawn = Показник { $indicator } відкликано як помилково внесений: нічого в ньому вже не змінюють.
target-over = Строк цілі, { $target }, уже минув або не лишає періоду для спостереження: сьогодні { $today }.
indicator-observed = За показником { $indicator } уже є спостереження, тож його не відкликають: скоригувати ціль або припинити те, що він вимірює, може лише рішення за переглядом.
indicator-stands = Відкликати показник { $indicator } як помилковий можна було до { $day }. Тепер він чинний: скоригувати ціль або припинити те, що він вимірює, може лише рішення за переглядом.
indicator-was-corrected = Ціль показника { $indicator } встановлено за переглядом { $review }: рішення двох осіб одна не скасовує.
indicator-under-review = Перегляд { $review } стосується того самого, що й показник { $indicator }, і ще не завершений: доти показник не відкликають.
targets-only-to-correct = Рішення «{ decision-word }» цілей не змінює: нові цілі називають лише в рішенні «скоригувати».
target-of-something-else = Перегляд стосується { $about }, а показник { $indicator } — ні.
target-twice = Для показника { $indicator } названо дві цілі; потрібна одна.
value-below-zero = { $value } менше за нуль. Від’ємним значення буває лише там, де від’ємна базова чи цільова величина показника.
target-unchanged = Ціль показника { $indicator } така сама, як була.
target-too-near = Показник { $indicator }: строк цілі { $day } має бути пізніший за кінець поточного періоду ({ $period }), щоб показник ще спостерігали.

## Спостереження
period-not-over = Період до { $period } ще не закінчився, сьогодні { $today }.
period-not-of-the-indicator = Періоду до { $period } у показника немає: його спостерігають { frequency-word }, після дня базового значення й до строку цілі.
observation-without-evidence = Значення без жодного документа, який його підтверджував би.
observation-known = Спостереження за період до { $period } вже внесено. Щоб виправити його, зазначте підставу.
nothing-to-correct = За період до { $period } ще нічого не внесено, тож виправляти нічого.
observation-unchanged = Спостереження за період до { $period } таке саме, як було.

## Перегляди
review-stage =
    { $from ->
        [open] відкрито
        [proposed] запропоновано рішення
        [decided] вирішено
        [completed] виконано
       *[other] { $from }
    }
review-verb =
    { $verb ->
        [propose-review-decision] запропонувати рішення
        [confirm-review-decision] підтвердити рішення
        [return-review-decision] повернути пропозицію
        [complete-review] повідомити про виконання
       *[other] { $verb }
    }
decision-word =
    { $decision ->
        [keep] залишити
        [correct] скоригувати
        [discontinue] припинити
       *[other] { $decision }
    }
day-field =
    { $field ->
        [until] Строк виконання
        [review-by] День наступного розгляду
       *[other] { $field }
    }
stage-review-unknown = Перегляду { $review } немає.
review-step-impossible = Неможливо { review-verb }: стан перегляду { $review } — «{ review-stage }».
review-open-already = Про це вже відкрито перегляд { $review }.
no-review-due = Наразі немає перегляду, який час відкрити.
keep-changes-nothing = Рішення «залишити» не має ні змін, ні строку виконання.
cause-unanswered = Підстава № { $cause } перегляду { $review } лишається без відповіді. Відповідь дають на кожну; якщо підстава додалася після пропозиції, пропозицію спершу повертають.
cause-unknown = У перегляді { $review } немає підстави № { $cause }.
cause-answered-twice = На підставу № { $cause } перегляду { $review } дано дві відповіді.
change-missing = Рішення «{ decision-word }»: не сказано, що саме змінюють або припиняють.
until-missing = Рішення «{ decision-word }»: не зазначено строку виконання.
day-not-ahead = { day-field }: { $day } має бути пізніше, ніж сьогодні ({ $today }).
day-too-far-ahead = { day-field }: { $day } — задалеко; найпізніший можливий день — { $most }.
strategy-not-discontinued = Стратегію загалом не припиняють: її коригують новою редакцією.
follow-up-of-another-kind = Перегляд { $review } завершено рішенням «{ decision-word }»; те, про що повідомлено, його не виконує.
follow-up-version-unknown = Перегляд { $review }: редакції { $version } немає.
follow-up-version-before = Перегляд { $review }: редакцію { $version } внесено ще до його відкриття.
follow-up-changed-nothing = Перегляд { $review }: редакція { $version } нічого з його предмета не змінила.
follow-up-still-there = Перегляд { $review }: пріоритет, який вирішено припинити, у редакції { $version } лишився.
follow-up-target-not-corrected = Перегляд { $review }: цілі показника { $indicator } за ним не скориговано.
follow-up-modification-not-accepted = Перегляд { $review }: зміну проєкту № { $number } після його відкриття не прийнято.
follow-up-project-not-ended = Перегляд { $review }: проєкт { $application } ще триває.

## Ризики
risk-about-nothing = Того, чого стосувався б ризик ({ $about }), у реєстрі немає.
risk-indicator-unknown = «{ $indicator }» не є індикатором ризику. Є F1–F17, P1–P6, A1–A4 і C1–C3.
risk-owner-unfit = Орган { $body } не може відповідати за ризик: потрібен чинний орган того самого регіону або країни.
risk-not-registered = Ризику { $risk } немає.
risk-closed = Ризик { $risk } закрито; якщо він виник знову, внесіть його як новий.

## Заходи
sector-word =
    { $sector ->
        [business] бізнес
        [science] наука
        [community] громада
        [authority] влада
       *[other] { $sector }
    }
occasion-unknown = Заходу { $occasion } немає.
occasion-unchanged = Запис про захід { $occasion } такий самий, як був.
occasion-known = Захід із такою назвою того самого дня вже внесено: { $occasion }.
occasion-in-the-future = Захід датовано { $day }, а сьогодні { $today }; його вносять після того, як він відбувся.
occasion-priority-unknown = Пріоритету { $priority } немає в жодній редакції стратегії цього регіону.
guest-twice = Організацію № { $number } вже названо вище.
occasion-without-persons = Не зазначено, скільки осіб було на заході.
fewer-persons-than-organisations = Сектор «{ sector-word }»: осіб { $persons }, а організацій { $organisations }; від кожної організації був хоча б хтось.
proposal-of-nobody = Пропозиція № { $number } належить організації № { $guest }, а названо організацій { $count }.

## Слова журналу
command-register-indicator = Показник внесено
command-withdraw-indicator = Показник відкликано
command-record-observation = Спостереження внесено
command-open-review = Перегляд відкрито
command-open-due-reviews = Програма відкрила перегляди, для яких настав час
command-propose-review-decision = Запропоновано рішення за переглядом
command-confirm-review-decision = Рішення за переглядом підтверджено
command-return-review-decision = Пропозицію рішення повернуто
command-complete-review = Рішення за переглядом виконано
command-register-risk = Ризик внесено
command-review-risk = Ризик розглянуто знову
command-record-occasion = Захід внесено
command-correct-occasion = Запис про захід виправлено
event-indicator-registered = Показник внесено
event-indicator-corrected = Ціль показника скориговано
event-indicator-withdrawn = Показник відкликано
event-observation-recorded = Спостереження внесено
event-review-opened = Перегляд відкрито
event-review-widened = До перегляду додано підставу
event-review-decision-proposed = Запропоновано рішення за переглядом
event-review-decision-confirmed = Рішення за переглядом підтверджено
event-review-decision-returned = Пропозицію рішення повернуто
event-review-completed = Рішення за переглядом виконано
event-risk-registered = Ризик внесено
event-risk-reviewed = Ризик розглянуто знову
event-occasion-recorded = Захід внесено
event-occasion-corrected = Запис про захід виправлено
