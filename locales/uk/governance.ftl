# Правила реєстру: чому рішення не прийнято. Кожне правило пояснено в docs/methods/register.md.

## Хто що може
not-for-the-program = Сама програма лише завантажує реєстр уперше, вносить набори даних, що постачаються з нею, створює ключ підпису та відкриває перегляди, для яких настав час; команду «{ $command }» дає людина.
only-the-program = Реєстр під окремою назвою програма завантажує сама, під час першого запуску. Стратегію окремого регіону можна внести командою або на сторінці «Внести стратегію».
only-the-secretariat = Змінювати стратегію регіону { $region } може лише його секретаріат.
only-an-administrator = Відкривати й закривати облікові записи та надавати ролі може лише адміністратор облікових записів.
only-a-data-steward = Набори даних вносить і відкликає лише розпорядник даних або оператор сервера.
only-an-analyst = Позначки текстів виправляє лише аналітик: ні секретаріат, чию стратегію діагностують, ні оператор сервера.
only-the-secretariat-judges = Судження про пріоритети регіону { $region } записує лише його секретаріат.
only-a-secretariat-of-the-two = Про поділ ролей { $pair } від регіону { $region } говорить лише його секретаріат, і лише коли це один із двох регіонів.
division-one-hand = Ви ведете стратегії обох регіонів пари { $pair }, тож домовлялися б самі з собою. Нехай за один із них відповідає інший обліковий запис.
only-the-secretariat-reviews = Актуальність пріоритетів регіону { $region } переглядає лише його секретаріат.
only-the-operator = Ключ підпису змінює лише оператор сервера з командного рядка.
actor-unknown = Обліковий запис { $account }, від якого надійшла команда, невідомий. Увійдіть ще раз.
actor-closed = Обліковий запис { $account } закрито, команди від нього не приймаються.

## Тексти
text-field =
    { $field ->
        [body-name] назва органу
        [organisation-name] назва організації
        [application-summary] опис заявки
        [application-title] назва заявки
        [call-title] назва конкурсу
        [effect-digital] цифровий ефект
        [effect-green] екологічний ефект
        [effect-inclusion] ефект для інклюзії
        [statement-text] текст пропозиції
        [ballot-reason] підстава за критерієм { $number }
        [condition] умова { $number }
        [criterion-meaning] критерій { $number }, що враховують
        [criterion-name] критерій { $number }, назва
        [finding-reason] вимога { $number }, з чого це видно
        [fix-reason] пункт { $number } для виправлення
        [indicator-name] показник { $number }, назва
        [indicator-unit] показник { $number }, одиниця
        [milestone-title] етап { $number }, що буде зроблено
        [partner-part] партнер { $number }, роль у проєкті
        [requirement] вимога { $number }
        [score-reason] бал { $number }, підстава
        [title] назва стратегії
        [document-title] назва документа-джерела
        [document-publisher] видавець документа-джерела
        [document-url] адреса документа-джерела
        [act] нормативний акт
        [reason] підстава
        [note] примітка
        [verbatim] формулювання
        [import-name] назва завантаження
        [key-name] назва ключа
        [dataset-title-uk] назва набору даних українською
        [dataset-title-en] назва набору даних англійською
        [dataset-concept-uk] що обліковано, українською
        [dataset-concept-en] що обліковано, англійською
        [dataset-unit-uk] одиниця виміру українською
        [dataset-unit-en] одиниця виміру англійською
        [dataset-licence-uk] умови використання українською
        [dataset-licence-en] умови використання англійською
        [dataset-period] період, якого стосуються дані
        [dataset-completeness-uk] повнота даних, українською
        [dataset-completeness-en] повнота даних, англійською
        [dataset-notes-uk] застереження українською
        [dataset-notes-en] застереження англійською
        [dataset-total-name] назва рядка підсумків
        [label-code] підпис № { $number }, код
        [label-name-uk] підпис № { $number }, назва українською
        [label-name-en] підпис № { $number }, назва англійською
        [label-unit-uk] підпис № { $number }, одиниця виміру українською
        [label-unit-en] підпис № { $number }, одиниця виміру англійською
        [participant] учасник № { $number }, назва організації
        [wording] запропоноване формулювання
        [remark] зауваження
        [verdict-words] пояснення висновку
        [decision-document] документ, яким ухвалено рішення
        [sphere-label] сфера № { $number }, назва
        [sphere-place] сфера № { $number }, місце в документі
        [priority-text] пріоритет № { $number }, формулювання
        [priority-place] пріоритет № { $number }, місце в документі
        [priority-note] пріоритет № { $number }, примітка
        [task-text] завдання № { $number }, формулювання
        [task-place] завдання № { $number }, місце в документі
        [task-note] завдання № { $number }, примітка
        [answer] висловлювання у справі
        [citation-indicator] назва показника
        [citation-period] період спостереження
        [complaint] зміст скарги
        [conclusion] висновок
        [finding] що виявлено
        [question] питання № { $number }
        [report-narrative] опис виконаного
        [risk] назва ризику
        [measure-name] назва показника
        [measure-unit] одиниця виміру показника
        [measure-source] звідки значення показника
        [missing-why] чому немає значення
        [change] що змінюють або припиняють
        [done] що виконано
        [cause-answer] відповідь на підставу перегляду № { $number }
        [risk-what] що може піти не так
        [risk-answer] що роблять із ризиком
        [risk-judgement] що виявлено під час розгляду
        [occasion-title] назва заходу
        [occasion-proposal] пропозиція № { $number }
        [occasion-answer] відповідь на пропозицію № { $number }
       *[other] { $field }
    }
text-empty = Не заповнено: { text-field }.
text-too-long =
    Задовгий текст ({ text-field }): { $length ->
        [one] { $length } знак
        [few] { $length } знаки
       *[other] { $length } знаків
    }, дозволено не більше ніж { $limit }.
text-control-character = У тексті ({ text-field }) є невидимий керівний знак { $sign }. Приберіть його; розрив рядка замініть пробілом.
document-address-not-web = Адреса документа «{ $url }» має починатися з https:// або http:// і не містити пробілів.
document-hash-malformed = Контрольна сума документа «{ $hash }» має складатися із 64 малих шістнадцяткових знаків (SHA-256).

## Редакція в цілому
period-reversed = Період планування завершується ({ $to }) раніше, ніж починається ({ $from }).
period-out-of-range = Період планування { $from }–{ $to } виходить за межі { $first }–{ $last } років.
regime-reversed = Нормативний акт втрачає чинність ({ $to }) раніше, ніж набирає її ({ $from }).
version-before-regime = Редакція діє з { $day }, а нормативний акт, за яким її складено, набув чинності лише { $regime }.
version-before-current = Редакція діє з { $day }, тобто раніше за чинну ({ $current }). Нова редакція не може передувати тій, яку змінює.

## Сфери, пріоритети, завдання
too-many-items =
    У стратегії { $count ->
        [one] { $count } позиція
        [few] { $count } позиції
       *[other] { $count } позицій
    } (сфери, пріоритети й завдання разом), дозволено не більше ніж { $limit }.
sphere-declared-twice = Сферу «{ $label }» названо двічі: під № { $first } і № { $second }.
text-duplicated =
    { $kind ->
        [task] Завдання № { $first } і № { $second } мають однаковий текст
       *[priority] Пріоритети № { $first } і № { $second } мають однаковий текст
    }: «{ $text }».
item-of-other-region = { $item } належить стратегії іншого регіону, а не { $region }.
item-unknown = У чинній редакції стратегії немає { $item }.
item-named-twice = { $item } названо двічі.
link-to-nothing =
    Завдання № { $task } посилається на пріоритет № { $priority }, а { $count ->
        [0] жодного пріоритету не названо
        [one] названо лише { $count } пріоритет
        [few] названо лише { $count } пріоритети
       *[other] названо лише { $count } пріоритетів
    }.
link-named-twice = Завдання № { $task } двічі посилається на пріоритет № { $priority }.
numbers-exhausted = У стратегії регіону { $region } вичерпано номери пріоритетів або завдань.

## Реєстрація, зміна, виправлення
region-unknown = Регіону { $region } немає серед 27 регіонів України.
strategy-already-registered = Стратегію регіону { $region } вже внесено до реєстру. Щоб оновити її, внесіть нову редакцію.
strategy-not-registered = Стратегії регіону { $region } ще немає в реєстрі. Спершу зареєструйте її.
revision-stale = Поки ви працювали, хтось інший змінив { $subject }. Перегляньте, що змінилося, і повторіть дію.
both-priorities = { $a } і { $b }
changed-strategy = стратегію регіону { $value }
changed-account = обліковий запис { $value }
changed-dataset = набір даних «{ $value }»
changed-evidence = судження про пріоритет { $value }
changed-labels = позначки тексту { $value }
changed-organisation = запис про організацію { $value }
changed-body = запис про орган { $value }
changed-person = запис про особу { $value }
changed-call = конкурс { $value }
changed-application = заявку { $value }
changed-case = справу нагляду { $value }
changed-indicator = показник { $value }
changed-review = поетапний перегляд { $value }
changed-risk = запис реєстру ризиків { $value }
changed-occasion = захід зі стейкхолдерами { $value }
changed-division = обговорення поділу ролей щодо { $value }
changed-relevance = перегляд актуальності пріоритету { $value }
changed-rules = числа в правилах
changed-register = реєстр
changed-journal = журнал
amendment-changes-nothing = Нова редакція стратегії регіону { $region } нічим не відрізняється від чинної.
import-already-done = Завантаження «{ $name }» вже виконано.
import-empty = Завантаження «{ $name }» не містить жодної стратегії.
region-twice-in-import = Регіон { $region } трапляється в завантаженні двічі.
correction-changes-nothing = Виправлений текст { $item } збігається з наявним.
correction-duplicates = Виправлений текст { $item } повторює текст { $other }.

## Зв’язки завдань із пріоритетами
task-already-linked = Завдання { $task } вже пов’язано з пріоритетом { $priority }.
task-not-linked = Завдання { $task } не пов’язано з пріоритетом { $priority }.
link-across-regions = Завдання { $task } і пріоритет { $priority } належать стратегіям різних регіонів.

## Облікові записи
role-name =
    { $role ->
        [administrator] адміністратор облікових записів
        [data-steward] розпорядник даних
        [analyst] аналітик
        [secretariat] секретаріат регіону { $region }
       *[other] { $role }
    }
account-already-exists = Обліковий запис { $account } вже існує.
account-unknown = Облікового запису { $account } немає.
account-closed = Обліковий запис { $account } закрито назавжди.
role-named-twice = Роль «{ role-name }» названо двічі.
role-already-held = Обліковий запис { $account } вже має роль «{ role-name }».
role-not-held = Обліковий запис { $account } не має ролі «{ role-name }».
role-to-oneself = Ніхто не надає ролі собі: роль «{ role-name }» має надати інший адміністратор.
roles-incompatible = Адміністратор облікових записів не може водночас бути секретаріатом регіону { $region }: хто керує доступом, той не змінює стратегій.
steward-holds-another-role = Розпорядник даних не може мати іншої ролі: хто вносить дані, той не веде облікових записів і не судить за цими даними про пріоритети.
last-administrator = Обліковий запис { $account } — останній адміністратор. Спершу призначте іншого.

## Набори даних
dataset-unknown = Набору даних «{ $dataset }» немає.
dataset-version-unknown = Версії { $version } набору даних «{ $dataset }» немає. Остання версія: { $last }.
dataset-unchanged = Набір даних «{ $dataset }» вже має саме такі дані та опис: це версія { $version }.
dataset-empty = У наборі даних «{ $dataset }» немає жодного числа.
dataset-counts-disagree = Набір даних «{ $dataset }» описано неправильно: у таблиці { $cells ->
        [one] { $cells } клітинка
        [few] { $cells } клітинки
       *[other] { $cells } клітинок
    }, а обліковано { $counted }.
dataset-more-than-expected =
    { $axis ->
        [regions] Регіонів
       *[activities] Видів діяльності або показників
    } знайдено { $found }, а повна таблиця нібито має лише { $expected }. Виправте очікувану кількість.
dataset-scale-zero = Множник одиниці виміру «{ $unit }» не може дорівнювати нулю.
dataset-already-withdrawn = Версію { $version } набору даних «{ $dataset }» вже відкликано.
dataset-withdrawn = Версію { $version } набору даних «{ $dataset }» відкликано, тож посилатися на неї не можна.
too-many-labels = Забагато підписів: { $count }, дозволено не більше ніж { $limit }.
label-named-twice = Код «{ $code }» підписано двічі.

## Судження учасників
judgement-repeats-calculation = Розрахунок щодо { $priority } вже каже те саме. Судження записують тоді, коли учасники дійшли іншого висновку.
judgement-unchanged = Щодо { $priority } вже діє саме таке судження.
judgement-not-there = Щодо { $priority } немає чинного судження.
judgement-ground-too-short = Обґрунтування закоротке: літер — { $letters }, потрібно щонайменше { $least }; різних слів — { $words }, потрібно щонайменше { $least_words }. Напишіть, на чому ґрунтується висновок.
judgement-without-participants = Не зазначено, хто дійшов такого висновку. Назвіть хоча б одну організацію.
too-many-participants = Забагато учасників: { $count }, дозволено не більше ніж { $limit }.
participant-named-twice = Учасника № { $number } «{ $organisation }» вже названо.

## Ключ підпису
key-name-malformed = Назва ключа «{ $name }» не може містити пробілів і знака «+».
key-malformed = Відкритий ключ має складатися з 32 байтів у записі base64.
key-already-introduced = Ключ { $key } уже запроваджено.
key-changed-without-reason = Заміна ключа потребує підстави.

# Демонстраційна система
demonstration-declared-already = Цю систему вже оголошено демонстраційною.
demonstration-too-late = Демонстраційною можна оголосити лише порожню систему, а в журналі цієї вже { $count ->
        [one] { $count } подія
        [few] { $count } події
       *[other] { $count } подій
    }. Почніть із порожньої теки.

## Пошкоджений журнал
journal-sequence-broken = Порушено порядок подій: тут мала бути подія № { $expected }.
journal-time-backwards = Час події ({ $at }) передує часу попередньої.
journal-subject-wrong = Подія не стосується предмета «{ $subject }», зазначеного в записі.
journal-revision-broken = Зміна предмета «{ $subject }» має бути № { $expected }, а записано № { $found }.
journal-command-broken = Подія не належить до команди «{ $command }» або команду розірвано.
journal-command-incomplete = Остання команда журналу обірвана: бракує її подій.
journal-event-impossible = Подія «{ $kind }» тут неможлива ({ $what }).

## Виправлення позначок
labels-unchanged = { $item } уже прочитано саме так.
labels-not-corrected = Позначок { $item } ніхто не виправляв.
labels-ground-too-short = Обґрунтування замало: літер { $letters }, потрібно щонайменше { $least }.
labels-code-unknown = «{ $code }» не є розділом чи групою КВЕД: потрібен код на зразок 10 або 10.5.
labels-contradict = «Лише перелік діяльності» і «має інноваційну складову» водночас не буває.
analyst-holds-another-role = Аналітик не має інших ролей: хто виправляє діагностику, той не веде ні стратегій, ні даних, ні облікових записів.
not-a-flag = «{ $value }» не є ознакою тексту.

## Поділ ролей
reason-too-short = Замало сказано ({ text-field }): літер { $letters }, потрібно щонайменше { $least }.
division-already-answered = Регіон { $region } уже дав саме таку відповідь на це формулювання щодо { $pair }.
division-wording-gone = Формулювання, на яке ви відповідаєте, вже не обговорюють: його замінено або змінився один із пріоритетів { $pair }. Прочитайте нинішнє й відповідайте на нього.
division-wording-same = Саме це формулювання щодо { $pair } вже обговорюють: з ним можна погодитися.
division-texts-changed = Поки ви відповідали, змінився текст одного з пріоритетів { $pair }. Прочитайте нинішні тексти й відповідайте про них.

## Перегляд актуальності
review-judges-nothing = Не висловлено жодного висновку. Оберіть щонайменше один: відповідає, частково або не відповідає.
verdict-words-too-short =
    { $aim ->
        [recovery] Відновлення
        [sustainable-development] Сталий розвиток
       *[green-deal] Європейський зелений курс
    }: поясніть висновок, літер { $letters }, потрібно щонайменше { $least }.
verdict-words-without-verdict =
    { $aim ->
        [recovery] Відновлення
        [sustainable-development] Сталий розвиток
       *[green-deal] Європейський зелений курс
    }: пояснення є, а висновку не обрано.
review-wording-unasked = Нове формулювання пропонують лише тоді, коли пріоритет слід змінити. Оберіть «змінити» або приберіть формулювання.
review-wording-same = Запропоноване формулювання не відрізняється від чинного.
review-unchanged = Щодо { $priority } вже записано саме такий перегляд.
review-not-there = Щодо { $priority } немає чинного перегляду.
review-decided = За пропозицією щодо { $priority } вже ухвалено рішення, тож перегляд не відкликають. Запишіть новий.
proposal-still-open = Пропозиція щодо { $priority } ще відкрита. Спершу запишіть рішення за нею або відкличте перегляд.
proposal-not-open = Щодо { $priority } немає відкритої пропозиції.
proposal-version-unknown = Редакції { $version } стратегії немає.
proposal-version-before = Редакцію { $version } внесено до того, як зроблено пропозицію щодо { $priority }.
proposal-version-unchanged = Редакція { $version } не змінила пріоритету { $priority }, тож пропозиції не виконує.
proposal-not-carried-out = Пропонували вилучити { $priority }, а в редакції { $version } він лишився.
