# Сторінки органів, конкурсів, проєктів, справ і числових норм.

## Навігація і спільне
nav-projects = Проєкти
nav-governance = Врядування
kind-organisation = Організація
money = { $amount } грн
money-sign = грн
governance-no-sphere = За сферою цей список не звужується: заберіть sphere із запиту.
not-a-choice = У полі «{ $field }» немає значення «{ $value }». Можливі: { $choices }.
gov-proof = доказ
yes = так
no = ні
not-yet = До цього ще не дійшло.
evidence = Підтвердні документи
organisation = Організація
body = Орган
call = Конкурс
project = Проєкт
case = Наглядова справа
package = Пакет
sitting = Засідання
sittings = Засідання
filter-any-sector = Усі сектори
filter-any-kind = Усі види
filter-any-stage = Усі стадії
filter-phase = Група стадій
filter-any-phase = Усі проєкти
filter-any-priority = Усі пріоритети
filter-any-call = Усі конкурси
filter-any-organisation = Усі організації
col-stage = Стадія
col-member = Особа
col-choice = Голос
col-why = Обґрунтування
col-event = Запис у журналі
col-term = Строк повноважень
col-mandate = Повноваження
col-confirmed = Ким підтверджено
col-matter = Питання
col-outcome = Рішення

## Дії
acts-title = Дії
acts-none = Зараз ви нічого не можете тут зробити: або черга інших, або ваші повноваження цього не передбачають.
acts-until = до { $value }
acts-due = чекає на вас

## Гроші
money-allocated = Виділено
money-asked = Запитано
money-approved = Схвалено
money-contracted = За договорами
money-certified = Підтверджено
money-paid = Сплачено

## Врядування
governance-title = Врядування
governance-lead = Хто вирішує, кому дати гроші, і хто це контролює. Рішення про фінансування і нагляд за виконанням належать різним людям, органам та організаціям. Кожне рішення має номер у журналі, і його може перевірити будь-хто.
governance-methods = Правила і їх пояснення
governance-money-says = Суми всіх конкурсів разом. Риска означає, що до цього кроку ще не дійшло.

## Організації
orgs-title = Організації
orgs-lead = Хто подає заявки, чиї представники входять до органів і хто ці організації контролює.
orgs-none = Організацій немає
orgs-none-says = За цими умовами нічого не знайдено, або організацій ще не внесено.
org-name = Назва
org-edrpou = Код ЄДРПОУ
org-no-edrpou = немає: неформальне об’єднання
org-kved = КВЕД
org-registered = Дата реєстрації
org-seats = Мандатів
org-applications = Заявок
org-control = Хто контролює
org-control-says = Ланцюжки контролю від найближчої ланки до найдальшої. За ними перевіряють конфлікт інтересів і розмежування повноважень.
org-control-none = Контролерів не внесено.
org-controlled-by = контролює
org-controls = Кого контролює
org-seats-title = Представники в органах
org-seats-none = Представників організації в органах немає.
org-seats-caption = Повноваження, теперішні й колишні
org-projects-none = Організація не бере участі в жодній заявці.
org-projects-caption = Заявки, у яких організація є заявником або партнером
org-interests = Задекларовані інтереси
org-interests-says = Особи, які мають інтерес у цій організації, не оцінюють її заявок і не голосують щодо них.
org-interests-none = Ніхто не задекларував інтересу в цій організації.
org-interest-withdrawn = відкликано
tie-work = працює або працював упродовж останнього року
tie-ownership = має частку у власності
tie-office = входить до органів управління або нагляду
tie-family = пов’язана близька особа
tie-business = має ділові відносини або борг
tie-other = інший зв’язок, що може вплинути на судження

## Органи
bodies-title = Органи
bodies-lead = Секретаріати, оцінювачі, робочі групи, обласні ради, платіжні й наглядові органи: хто в них входить і що вони вирішили.
bodies-places = Де які органи є
bodies-places-says = Без повного набору органів регіон не може провести конкурс: немає кому оцінити, вирішити, сплатити або проконтролювати.
bodies-places-caption = Чинні органи за регіонами й видами
bodies-country = Україна
bodies-missing = немає
bodies-caption = Органи та їх склад на сьогодні
bodies-none = Органів немає
bodies-none-says = За цими умовами нічого не знайдено, або органів ще не створено.
body-kind = Вид органу
body-members = Члени
body-opened = Створено
body-closed-on = Закрито
body-act = Підстава
body-over-cap = один сектор має понад { $value } % місць
body-cap-says = Жоден сектор не може мати понад { $value } % місць.
body-members-none = Членів ще не призначено.
body-members-caption = Склад, теперішній і колишній
body-contracts = Підписані договори
body-cases-caption = Справи, які веде цей орган
body-secretariat = Секретаріат
body-assessor-pool = Оцінювачі
body-working-group = Робоча група
body-council = Обласна рада
body-payment-authority = Платіжний орган
body-oversight = Наглядовий орган
body-civic-monitors = Громадські спостерігачі
body-does-secretariat = Скликає засідання, веде протоколи, перевіряє заявки на відповідність вимогам. Ніколи не голосує.
body-does-assessor-pool = Особи, яким доручають оцінювати заявки за критеріями конкурсу.
body-does-working-group = Обговорює заявки в межах одного пріоритету і пропонує, які з них фінансувати.
body-does-council = Схвалює, повертає або відхиляє саме той пакет, який запропонувала робоча група. Змінити в ньому нічого не може.
body-does-payment-authority = Укладає договори, перевіряє звіти й сплачує підтверджене.
body-does-oversight = Стежить за виконанням, відкриває справи, зупиняє платежі й приписує усунути порушення. Ніколи не фінансує.
body-does-civic-monitors = Спостерігають за проєктами й можуть просити відкрити наглядову справу.
mandate-stage-proposed = чекає на підтвердження
mandate-stage-holds = чинні
mandate-stage-out-of-term = строк не почався або сплив
mandate-stage-refused = не підтверджено
mandate-stage-ended = припинено достроково
separation-title = Що забороняє розмежування повноважень
separation-funding = Члени цього органу вирішують про гроші. Тому ні вони, ні організації, від яких вони прийшли, ні ті, хто ці організації контролює, не можуть входити до наглядового органу тієї самої області.
separation-oversight = Члени цього органу контролюють використання грошей. Тому ні вони, ні організації, від яких вони прийшли, ні ті, хто ці організації контролює, не можуть входити до оцінювачів, робочих груп, ради чи платіжного органу тієї самої області.
separation-neither = Цей орган не вирішує про гроші й не контролює їх використання, тож його члени не належать до жодної з двох сторін.
separation-dynamic = За однією заявкою ніхто не виконує двох несумісних ролей: хто подав – не оцінює, хто оцінив або голосував – не контролює, хто контролює – не сплачує.
sittings-none = Засідань ще не призначено.
sitting-number = Засідання № { $value }
sitting-called-off = засідання скасовано
sitting-agenda = Порядок денний оприлюднено
sitting-attendance = Присутність зафіксовано
sitting-who-came = Хто був присутній
sitting-attendance-none = Присутність ще не зафіксовано.
sitting-sectors-caption = Члени за секторами
sitting-members = Членів
sitting-present = Присутні
matter-application = Чи пропонувати заявку
matter-modification = Чи пропонувати суттєву зміну проєкту
matter-package = Що вирішити про пакет
conditions = Умови
vote-open = Підсумок голосування ще не підбито.
vote-none = Голосів ще немає.
vote-caption = Голоси
vote-caption-of = Голоси { $value }
vote-bound = Мусять відступити
vote-bound-then = Мусили відступити
vote-recused = Самовідводи
choice-for = за
choice-against = проти
choice-abstain = утрималися
choice-approve = схвалити
choice-return = повернути
choice-reject = відхилити
# Що обирає сам член органу.
ballot-for = за
ballot-against = проти
ballot-abstain = утримуюсь
ballot-approve = схвалити
ballot-return = повернути
ballot-reject = відхилити
outcome-proposed = Робоча група пропонує
outcome-not-proposed = Робоча група не пропонує
outcome-approve = Рада схвалила
outcome-return = Рада повернула робочій групі
outcome-reject = Рада відхилила
quorum-title = Як полічено кворум
quorum-members = Членів на день засідання
quorum-recused = Відведено або заявили самовідвід
quorum-may-vote = Можуть голосувати
quorum-least = Має бути присутньо понад { $value } %, тобто щонайменше
quorum-present = Присутні з правом голосу
quorum-holds = кворум є
quorum-fails = кворуму немає
sitting-cannot-decide = Ті, хто прийшов, не можуть вирішити це питання
sitting-cannot-decide-next = Секретаріат скасовує засідання й виносить питання на інше.
decisions = Рішення
decisions-none = Рішень ще немає.
decisions-caption = Питання, за якими підбито підсумок

## Конкурси
calls-title = Конкурси
calls-lead = На які завдання стратегій регіони шукають проєкти, за якими критеріями їх добирають і скільки грошей виділено.
calls-none = Конкурсів немає
calls-none-says = За цими умовами нічого не знайдено, або конкурсів ще не оголошено.
call-stage-drafted = Готується
call-stage-published = Оголошено
call-stage-closed = Приймання закрито
call-dates = Приймання заявок
call-takes = Приймання заявок:
call-applications = Заявки
call-applications-none = Заявок ще немає.
call-applications-caption = Заявки цього конкурсу
call-group = Хто пропонує
call-cap = Найбільше для однієї заявки
call-own = Щонайменше з інших джерел
call-published = Оголошено
call-closed = Приймання закрито
call-requirements = Вимоги до заявників
call-requirements-none = Окремих вимог немає.
call-criteria = Критерії
call-criteria-caption = За чим оцінюють заявки; ваги разом становлять 100 %
criterion = Критерій
criterion-meaning = Що оцінюють
criterion-weight = Вага
call-money = Гроші за регіонами
call-money-caption = Від виділеного до сплаченого
call-money-says = Запитано – за всіма заявками, крім відкликаних. Схвалено – рішеннями рад. Підтверджено – за перевіреними звітами.
packages = Пакети
packages-none = Пакет ще не сформовано.
package-number = Пакет № { $value }
package-lines-figure = рядків у пакеті
package-asks = запитано
package-what = Що пропонує робоча група
package-what-says = Рада схвалює, повертає або відхиляє весь пакет, за частку свого регіону. Додати, вилучити чи переоцінити рядок вона не може.
package-caption = Рядки за порядком переваги; суми – точні
package-rank = №
package-group = Голоси робочої групи
package-hash = Контрольна сума пакета
package-hash-says = Голоси членів ради стосуються саме цієї контрольної суми (SHA-256). Якби в пакеті змінився хоч один знак, вона була б іншою.
package-whole = Рядки, показані вище, дають саме цю контрольну суму: її щойно переобчислено.
package-broken = Рядки дають іншу контрольну суму. Не голосуйте і повідомте оператора.
package-recompute = Щоб перевірити самостійно, завантажте файл і виконайте:
resolutions = Рішення рад
council-waits = рада ще не вирішила

## Проєкти
projects-title = Проєкти
projects-lead = Від заявки до наслідків: хто просив, хто й чому вирішив, скільки сплачено і що з того вийшло.
projects-none = Проєктів немає
projects-none-says = За цими умовами нічого не знайдено, або заявок ще не подано.
projects-money-says = Кошти регіонів. Запитано – за всіма заявками, крім відкликаних. Риска означає, що до цього кроку проєкт ще не дійшов.
project-lead = Заявник
project-partners = Партнери
project-life = Хто що вирішив і чому
project-asked = Про що заявка
project-eligibility = Відповідність вимогам
project-assessment = Оцінки
project-decision = Рішення
project-contract = Договір і гроші
project-reports = Звіти й платежі
project-modifications = Зміни проєкту
project-oversight = Нагляд
project-end = Завершення
project-end-none = Проєкт ще не завершено.
project-cases-none = Наглядових справ щодо проєкту немає.
project-cases-caption = Наглядові справи
effect-green = Вплив на довкілля
effect-digital = Цифровий розвиток
effect-inclusion = Інклюзивність
budget-caption = Бюджет за джерелами й роками
budget-source = Джерело
source-development-fund = Державний фонд регіонального розвитку
source-regional = Обласний бюджет
source-local = Бюджети громад
source-european-union = Кошти Європейського Союзу
source-private = Кошти заявника та інвесторів
milestones = Етапи
milestone = Етап
milestone-due = Строк
indicators = Показники
indicator = Показник
indicator-unit = Одиниця
indicator-baseline = Базове значення
indicator-target = Ціль
requirement = Вимога
requirement-met = Виконано
eligibility-caption = Висновок секретаріату за кожною вимогою
score = Оцінка
score-mean = Середня зважена оцінка:
score-of = з { $value }
score-sealed = Бали й пояснення стануть видимими, коли секретаріат завершить оцінювання. Подано { $count } з { $of }.
consultation = Консультації з громадськістю
consultation-until = Пропозиції приймають до { $value }.
consultation-silent = Пропозицій не надійшло.
consultation-answered = відповідей
position-for = за
position-against = проти
position-change = зі змінами
statement-accepted = Враховано
statement-not-accepted = Не враховано
statement-waits = Відповіді ще немає.
round-group = Робоча група
round-number = розгляд № { $value }
approved-shares = Частки, які схвалили регіони:
condition-verified = Виконання перевірено
contract-drafted = Договір чекає на другий підпис
contract-document = Договір
contract-term = Строк робіт
contract-signed = Підписано
tranches = Транші
tranche-due = Коли належить сплатити
tranche-reached = Підставу засвідчено
tranche-shares = Частки регіонів
tranche-at-once = Від початку робіт
termination-proposed = Запропоновано припинити проєкт: чекає на другу особу
flows-caption = Кошти кожного регіону
flows-says = Сплачено не більше, ніж підтверджено; підтверджено не більше, ніж за договором. Смуга показує частку договору.
reports-none = Звітів ще немає.
report-number = Звіт № { $value }
report-period = Період
report-submitted = Подано
report-reached = Досягнуті етапи
report-claimed = Заявлено до сплати
report-questions = Запитання
report-taken = Узято на контроль
report-authorised = Платіж погоджено
report-stage-submitted = подано
report-stage-in-control = на контролі
report-stage-clarification-asked = чекає на уточнення
report-stage-certified = витрати підтверджено
report-stage-payment-authorised = платіж погоджено
report-stage-paid = сплачено
modifications-none = Змін не просили.
modification-number = Зміна № { $value }
modification-stage-requested = розглядається
modification-stage-proposed = робоча група пропонує, вирішують ради
modification-stage-accepted = прийнято
modification-stage-refused = відхилено
weight-minor = незначна: вирішує секретаріат
weight-major = суттєва: вирішують робоча група і ради
text-before = за текстом до зміни
phase-asked = До рішення
phase-approved = Схвалено, без договору
phase-under-way = У роботі
phase-done = Завершено
phase-refused = Відхилено
phase-ended = Припинено достроково
stage-submitted = Заявку подано
stage-returned-for-fix = Повернуто на доопрацювання
stage-eligible = Відповідає вимогам
stage-ineligible = Не відповідає вимогам
stage-under-assessment = Оцінюється
stage-assessed = Оцінено
stage-public-consultation = Консультації з громадськістю
stage-consulted = Консультації завершено
stage-proposed = Запропоновано робочою групою
stage-not-proposed = Не запропоновано робочою групою
stage-approved = Схвалено
stage-returned = Повернуто радою
stage-rejected = Відхилено
stage-conditions-pending = Схвалено за умов
stage-conditions-verified = Умови виконано
stage-contracted = Договір укладено
stage-implementing = Виконується
stage-suspended = Платежі зупинено
stage-completed = Роботи завершено
stage-evaluated = Наслідки оцінено
stage-closed = Закрито
stage-withdrawn = Відкликано заявником
stage-terminated = Припинено
stage-next-submitted = Далі секретаріат перевіряє, чи відповідає заявка вимогам конкурсу.
stage-next-returned-for-fix = Далі заявник виправляє зауваження й подає заявку знову.
stage-next-eligible = Далі секретаріат призначає оцінювачів.
stage-next-ineligible = Заявка далі не розглядається.
stage-next-under-assessment = Оцінювачі ставлять бали за критеріями конкурсу.
stage-next-assessed = Далі секретаріат розпочинає консультації з громадськістю.
stage-next-public-consultation = Кожен може висловитися; на кожну пропозицію має бути відповідь.
stage-next-consulted = Далі голосує робоча група.
stage-next-proposed = Далі рішення ухвалюють обласні ради.
stage-next-not-proposed = Заявка далі не розглядається.
stage-next-approved = Далі платіжний орган укладає договір.
stage-next-approved-on-conditions = Далі платіжний орган перевіряє, чи виконано умови схвалення; доти договору не укладають.
stage-next-returned = Далі робоча група розглядає заявку знову.
stage-next-rejected = Заявка далі не розглядається.
stage-next-conditions-pending = Далі перевіряють, чи виконано умови схвалення.
stage-next-conditions-verified = Далі платіжний орган укладає договір.
stage-next-contracted = Далі заявник починає роботи.
stage-next-implementing = Заявник звітує, платіжний орган перевіряє і сплачує.
stage-next-suspended = Платежів не буде, доки наглядовий орган не визнає порушення усуненим.
stage-next-completed = Далі оцінюють, що вийшло.
stage-next-evaluated = Далі проєкт закривають.
stage-next-closed = Усе завершено.
stage-next-withdrawn = Заявник забрав заявку.
stage-next-terminated = Проєкт припинено достроково.

## Наглядові справи
cases-title = Наглядові справи
cases-lead = Чому наглядові органи перевіряють проєкти, пріоритети й органи, що вони з’ясували і що приписали.
cases-none = Справ немає
cases-none-says = За цими умовами нічого не знайдено, або справ ще не відкривали.
case-about = Щодо чого
case-body = Хто веде
case-opened = Відкрито
case-admitted = Скаргу прийнято
case-due = Строк
case-overdue = прострочено
case-ground = Підстава
case-order = Припис
case-dialogue = Пояснення
case-dialogue-none = Пояснень ще немає.
case-conclusion = Висновок
case-conclusion-none = Висновку немає.
case-fell = Висновок втратив чинність: оскарження задоволено
case-fell-on = висновок втратив чинність { $value }
case-remedy-until = Усунути порушення до
case-appeals = Оскарження
appeal-upheld = Оскарження задоволено
appeal-refused = Оскарження відхилено
appeal-waits = Оскарження ще не розглянуто.
case-stage-unclosed = Не закрито
case-stage-filed = Скарга чекає на розгляд
case-stage-opened = Чекає на відповідь
case-stage-addressed = Відповідь надано
case-stage-declined = Підстав не виявлено
case-stage-remedy-due = Приписано усунути порушення
case-stage-remedied = Порушення усунено
case-stage-escalated = Передано на національний рівень
case-stage-closed = Закрито
case-next-filed = Наглядовий орган приймає скаргу або відмовляє.
case-next-opened = Відповідає той, кого справа стосується.
case-next-addressed = Наглядовий орган надає висновок або ставить нові запитання.
case-next-declined = Справу закривають.
case-next-remedy-due = Порушення усувають, наглядовий орган це перевіряє. Висновок можна оскаржити.
case-next-remedied = Справу закривають.
case-next-escalated = Далі вирішує національний наглядовий орган.
case-next-closed = Усе завершено.
ground-indicator = показник
ground-risk = обчислений ризик
ground-complaint = скарга
ground-media = повідомлення в медіа
ground-authority = звернення органу влади
order-correct = усунути порушення
order-suspend-payments = усунути порушення, платежі зупинити
order-terminate = припинити проєкт
citation-indicator = Показник
citation-period = Період
citation-observed = Спостережене значення
citation-threshold = Поріг
crossed-above = забагато – від порога й вище
crossed-below = замало – від порога й нижче

## Числові норми
numbers-title = Числові норми
numbers-lead = Строки, частки й межі, за якими ухвалюють рішення. Змінити їх можуть лише двоє: адміністратор пропонує, член національного наглядового органу підтверджує.
numbers-caption = Норми, що діють
numbers-rule = Норма
numbers-current = Діє
numbers-proposed = Запропоновано
numbers-earlier = Раніше
numbers-same = без змін
numbers-changes = Коли змінювали
number-group-agenda-days = Днів від порядку денного до засідання робочої групи
number-council-agenda-days = Днів від порядку денного до сесії ради
number-quorum-percent = Кворум: понад стільки відсотків тих, хто може голосувати
number-seat-cap-percent = Найбільша частка місць одного сектору в робочій групі, відсотків
number-cooling-off-months = Місяців після повноважень, упродовж яких інша сторона закрита
number-least-assessments = Найменше оцінок від різних оцінювачів
number-largest-score = Найбільший бал за критерієм
number-consultation-days = Повних днів консультацій з громадськістю
number-control-path = Найдовший ланцюжок контролю, за яким шукають конфлікт інтересів
number-major-change-percent = Зміна бюджету понад стільки відсотків є суттєвою
number-minor-shift-days = Перенесення етапу понад стільки днів є суттєвою зміною
number-holidays-suspended-to = Останній день, коли святкові дні є робочими через воєнний стан
number-case-answer-days = Робочих днів на відповідь у справі
number-remedy-days = Робочих днів на усунення порушення
number-appeal-days = Робочих днів на оскарження
number-control-days = Робочих днів на контроль звіту
number-observation-days = Робочих днів після періоду на внесення спостереження
number-review-days = Робочих днів на рішення за переглядом
number-amber-below-percent = Показник жовтий, якщо досягнуто менше ніж стільки відсотків очікуваного поступу
number-red-below-percent = Показник червоний, якщо досягнуто менше ніж стільки відсотків очікуваного поступу

## На сторінках регіону й пріоритету
region-governance = Органи та проєкти
region-bodies-none = Органів ще не створено.
region-projects-none = Заявок ще не подано.
region-projects-caption = Проєкти регіону
project-all = Усі проєкти пріоритету
priority-projects-caption = Проєкти за цим пріоритетом

## Скільки
orgs-count = { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[other] { $count } організацій
}
bodies-count = { $count ->
    [one] { $count } орган
    [few] { $count } органи
   *[other] { $count } органів
}
body-members-now = { $count ->
    [one] Сьогодні { $count } член.
    [few] Сьогодні { $count } члени.
   *[other] Сьогодні { $count } членів.
}
separation-cooling = { $count ->
    [one] Ця заборона діє ще { $count } місяць після припинення повноважень.
    [few] Ця заборона діє ще { $count } місяці після припинення повноважень.
   *[other] Ця заборона діє ще { $count } місяців після припинення повноважень.
}
sitting-points = { $count ->
    [one] { $count } питання
    [few] { $count } питання
   *[other] { $count } питань
}
sitting-notice = { $count ->
    [one] за { $count } день до засідання
    [few] за { $count } дні до засідання
   *[other] за { $count } днів до засідання
}
calls-count = { $count ->
    [one] { $count } конкурс
    [few] { $count } конкурси
   *[other] { $count } конкурсів
}
package-lines = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[other] { $count } рядків
}
package-bytes = { $count ->
    [one] Завантажити { $count } байт
    [few] Завантажити { $count } байти
   *[other] Завантажити { $count } байтів
}
assessments-count = { $count ->
    [one] { $count } оцінка
    [few] { $count } оцінки
   *[other] { $count } оцінок
}
projects-count = { $count ->
    [one] { $count } проєкт
    [few] { $count } проєкти
   *[other] { $count } проєктів
}
project-earlier = { $count ->
    [one] Заявку виправлено { $count } раз; попередній текст є в журналі.
    [few] Заявку виправлено { $count } рази; попередні тексти є в журналі.
   *[other] Заявку виправлено { $count } разів; попередні тексти є в журналі.
}
cases-count = { $count ->
    [one] { $count } справа
    [few] { $count } справи
   *[other] { $count } справ
}

# Що далі: чия черга і звідки починати.
next-title = Що далі
next-own = Зробити це
next-applicant = заявник
next-anybody = кожен, хто має обліковий запис
next-sign-in = Увійти, щоб зробити це
next-waits-consultation = Консультація ще триває. Закрити її можна з { $value }.
next-waits-sitting = Засідання відбудеться { $value }.
next-waits-contract = За договором роботи починаються { $value }.
next-waits-opening = Заявки приймають з { $value }.
council-share = Частка області:
council-not-yet = Рада ще не вирішила.
council-refuses = Відмова цієї ради блокує лише частку її області; частки інших областей вирішують їхні ради.
