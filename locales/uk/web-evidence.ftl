# Сторінки доказів.

nav-evidence = Докази
ev-title = Що кажуть дані
ev-lead = Оберіть таблицю, міру й період. Кожне число має джерело, кожен графік — таблицю, а чого дані не дають змоги сказати, те так і написано.
ev-datasets-title = Усі набори даних
ev-dataset = Набір даних
ev-version = Версія
ev-version-number = версія { $count }
ev-measure = Міра
ev-activity = Вид діяльності
ev-indicator = Показник таблиці
ev-region = Регіон
ev-period = Період
ev-threshold-label = Поріг спеціалізації
ev-threshold-own = Свій поріг
ev-threshold-hint = Регіон вважають спеціалізованим, коли коефіцієнт локалізації не нижчий за поріг. Свій поріг діє, коли у списку обрано «Свій поріг».
ev-convention = Правила обчислення
ev-convention-rozum = Розум
ev-convention-stata = як у пакеті ecomplexity для Stata
ev-show = Показати
ev-unit-label = Одиниця:
ev-unit = Одиниця
ev-total = Частки від підсумку { $value }
ev-total-stated = (його наводить джерело).
ev-total-summed = (сума чисел таблиці).
ev-gaps = { $values ->
    [one] У таблиці { $values } число
    [few] У таблиці { $values } числа
    [many] У таблиці { $values } чисел
   *[other] У таблиці { $values } числа
}; немає даних: { $missing }, конфіденційних: { $suppressed }, без рядка у джерелі: { $absent }.
ev-gaps-as-zero = { $values ->
    [one] У таблиці { $values } число
    [few] У таблиці { $values } числа
    [many] У таблиці { $values } чисел
   *[other] У таблиці { $values } числа
}; немає даних: { $missing }, конфіденційних: { $suppressed }, без рядка у джерелі, тож узятих за нуль: { $zeros }.
ev-imported-by = Внесено подією
ev-not-supported = Цього з таблиці не дізнатися
ev-withdrawn = Цю версію відкликано
ev-nothing = Показувати нічого
ev-nothing-lacks = Міру не обчислено: { $value }.
ev-nothing-why = За цією мірою таблиця не має жодного визначеного значення для обраного періоду.
ev-save-svg = Зберегти графік (SVG)
ev-kind-official = офіційні дані
ev-kind-transcribed = переписано з офіційного джерела
ev-kind-proxy = непрямі дані
ev-kind-synthetic = штучні дані
ev-kind-own = ваша таблиця
ev-missing = немає даних
ev-suppressed = конфіденційно
ev-absent = немає рядка
ev-undefined = не визначено
ev-million = {" "}млн
ev-group-structure = Спеціалізація
ev-group-concentration = Зосередженість і різноманіття
ev-group-change = Зміни
ev-group-relations = Спорідненість і складність
ev-refused-title = Чого з цієї таблиці не дізнатися
ev-refused-lead = Краще не знати, ніж вгадувати. Ці міри потребують того, чого в таблиці немає.

ev-no-such-measure = Міри «{ $value }» немає.
ev-no-such-format = Рядків у форматі «{ $value }» немає. Доступні csv, json і parquet.
ev-no-such-drawing = За цією таблицею немає рисунка «{ $value }».
ev-no-such-convention = Правил обчислення «{ $value }» немає. Доступні rozum і stata.
ev-no-such-version = «{ $value }» не є номером версії.
ev-no-such-period = Періоду «{ $value }» у таблиці немає.
ev-no-such-region-here = Регіону «{ $value }» у таблиці немає.
ev-no-such-activity-here = Виду діяльності «{ $value }» у таблиці немає.
ev-no-such-indicator-here = Показника «{ $value }» у таблиці немає.
ev-no-such-table-here = Набір даних «{ $value }» не показує спеціалізації цього регіону.
ev-shown-instead = Натомість показано те, що в таблиці є.
ev-threshold = Поріг має бути числом, більшим за 0. «{ $value }» не підходить.
ev-steps = Кількість кроків обчислення має бути цілим числом від 1 до 100 000. { $value } не підходить.
ev-space-too-large = Простір видів діяльності не зображено: видів діяльності в таблиці — { $count }, а на сторінці вміщується щонайбільше { $most }. Усі пари є у файлах міри «Близькість».
ev-too-many-rows = Рядків надто багато для сторінки (більш як { $most }). Скористайтеся командою rozum measure.
ev-lacks-incomes = Потрібен дохід кожного регіону, а таблиця його не має.
ev-lacks-plants = Потрібні розміри підприємств, а таблиця має лише суми.
ev-lacks-groups = Потрібні групи видів діяльності, а коди таблиці їх не показують.

col-activity = Вид діяльності
col-kind = Що це
ev-figures-in = Самі числа, { $unit }
ev-reference-nation = Україна = 1
ev-share-of-region = Частка в регіоні
ev-size = Обсяг
ev-section = Секція
ev-near = Поруч із
ev-specialised = спеціалізація
ev-not-specialised = без спеціалізації
ev-other-sections = Інші
ev-median = медіана
ev-quadrant = Квадрант
ev-present = уже є
ev-option = можливість
ev-near-complex = Близько і складно
ev-near-simple = Близько і просто
ev-far-complex = Далеко і складно
ev-far-simple = Далеко і просто

ev-heatmap-title = { $measure }: регіони та види діяльності
ev-heatmap-says = Кожна клітинка — один регіон і один вид діяльності; що темніше, то далі від порогу.
ev-heatmap-part = Показано { $rows } із { $of_rows } рядків і { $columns } із { $of_columns } стовпців, найбільші. У файлах є всі.
ev-ranking-says = Від найбільшого до найменшого; ті, для кого числа немає, наприкінці.
ev-ranking-part = Показано { $count } із { $of }, найбільші. У файлах є всі.
ev-lines-says = Лінія обривається там, де числа немає.
ev-lines-note = Виділено: { $region }. Решта регіонів — тло для порівняння.
ev-scatter-title = Розмір, спеціалізація й зростання: { $region }
ev-scatter-says = Праворуч від лінії — види діяльності, частка яких у регіоні більша, ніж у країні.
ev-scatter-without-growth = Таблиця має один період, тож зростання не видно: угору відкладено частку в регіоні.
ev-not-drawn = { $count ->
    [one] На графіку немає { $count } виду діяльності: бракує числа. У таблиці він є.
    [few] На графіку немає { $count } видів діяльності: бракує чисел. У таблиці вони є.
    [many] На графіку немає { $count } видів діяльності: бракує чисел. У таблиці вони є.
   *[other] На графіку немає { $count } виду діяльності: бракує чисел. У таблиці вони є.
}
ev-profile-title = Регіон поруч із країною: { $region }
ev-profile-says = Коефіцієнт локалізації кожного виду діяльності; лінія — країна.
ev-network-title = Простір видів діяльності: { $region }
ev-network-says = Лінія сполучає види діяльності, які часто розвинені в одних і тих самих регіонах; заповнені — ті, на яких регіон спеціалізується.
ev-options-title = Можливості: { $region }
ev-options-says = Праворуч — ближчі до того, що регіон уже вміє; вище — складніші.

ev-part-activity = Один вид діяльності: { $value }
ev-part-activity-charts-says = Та сама міра для одного виду діяльності: на карті й за порядком. Вид діяльності обирають угорі.
ev-part-region = Один регіон: { $value }
ev-part-region-charts-says = Чим регіон відрізняється від країни. Регіон обирають угорі.
ev-part-space = Простір видів діяльності
ev-part-space-says = Що з чим споріднене: види діяльності, які люди вміють розвивати поруч.
ev-part-options = Куди рухатися далі: { $value }
ev-part-options-says = Чого регіон не має, за двома ознаками: наскільки це близько до наявного і наскільки складно.

ev-file-source = Джерело: { $source }; версія { $version } у реєстрі «Розум».
ev-file-own = Ваша таблиця; у реєстрі її немає.
ev-file-unit = Одиниця: { $unit }.
ev-file-total = Частки від підсумку { $value }.
ev-file-licence = Умови використання: { $value }.

ev-region-title = Докази: { $value }
ev-region-lead = Що стратегія регіону обрала і що про це кажуть числа. Обчислене і те, що вважають люди, стоять поруч: одне одного не змінює.
ev-region-silent = Про спеціалізацію регіону даних немає
ev-region-silent-why = Жодна таблиця за видами діяльності не містить цього регіону разом із тим, з чим його можна порівняти. Це не означає, що регіон ні в чому не сильний. Таблиці, у яких бракує регіону або підсумків країни:
ev-own-offer = Маєте таблицю? Подивіться на неї тут, нічого не зберігаючи.
ev-declared = Обране поруч із доказами
ev-declared-says = Для кожного пріоритету: які види діяльності він називає, наскільки регіон на них спеціалізується і що з цього випливає.
ev-declared-caption = Пріоритети й числа
ev-col-words = Названі види діяльності
ev-col-figures = Коефіцієнт локалізації
ev-col-verdict = Висновок
ev-col-judgement = Що вважають люди
ev-kved = КВЕД
ev-names-nothing = виду діяльності не названо
ev-no-figures = чисел немає
ev-broader = ширший вид діяльності
ev-verdict-supported = підтверджено
ev-verdict-contradicted = не підтверджується даними
ev-verdict-unknown = невідомо
ev-stance-supported = пріоритет обґрунтований
ev-stance-contradicted = пріоритет необґрунтований
ev-not-judged = не висловлювалися
ev-judged-older = Висловлено про попередню редакцію стратегії
ev-unnamed = Сильні види діяльності, яких не називає жоден пріоритет
ev-unnamed-says = Регіон на них спеціалізується і має в них помітну частку країни, але стратегія про них мовчить.
ev-unnamed-none = Таких у цій таблиці немає.
ev-judge-title = Записати, що вважають стейкголдери
ev-judge-lead = Якщо учасники обговорення знають більше, ніж кажуть числа, запишіть це з обґрунтуванням. Запис залишиться в журналі поруч з обчисленим висновком.
ev-judge-refused = Запис не прийнято
ev-judge-stance = Оберіть, що вважають учасники.
ev-judge-stance-label = Учасники вважають, що
ev-judge-reason = Обґрунтування
ev-judge-reason-hint = Не менше 40 літер: на які факти ви спираєтеся.
ev-judge-participants = Хто висловився
ev-judge-participants-hint = Назви організацій, без імен людей. Зайві рядки залиште порожніми.
ev-judge-button = Записати в журнал
ev-organisation = Організація
ev-sector = Сектор
ev-sector-business = бізнес
ev-sector-science = наука
ev-sector-community = громадськість
ev-sector-authority = влада
ev-alone = Записане раніше
ev-alone-says = Ці записи чинні, хоч обчисленого висновку поруч немає: жодна таблиця не показує цього регіону, або пріоритету вже немає у стратегії.
ev-withdraw-reason = Чому запис відкликають
ev-withdraw-button = Відкликати запис
ev-profile = Профіль регіону
ev-profile-lead = Частка виду діяльності в регіоні, поділена на його частку в країні: понад 1 — регіон має більше, ніж випадало б.
ev-profile-caption = Профіль у числах
ev-options = Можливості
ev-open-in-evidence = відкрити в розділі «Докази»
ev-lacking = Таблиці без цього регіону
ev-lacking-says = У них немає рядка цього регіону або підсумків, з якими його можна порівняти. Це не нуль.
ev-indicators = Показники регіону
ev-indicators-caption = Останнє число кожного показника
ev-rank = Місце
ev-summary-lead = Чи підтверджують числа те, що обрала стратегія.
ev-summary-none = Жодна таблиця за видами діяльності не дає змоги порівняти цей регіон із країною.
ev-summary-strong = Найсильніше:
ev-summary-more = Усі докази регіону

measure-figures = Самі числа
measure-figures-says = Числа таблиці, як їх подає джерело.
measure-location-quotient = Коефіцієнт локалізації
measure-location-quotient-says = Частка виду діяльності в регіоні, поділена на його частку в країні. Понад 1 — регіон має більше, ніж випадало б.
measure-symmetric-location-quotient = Симетричний коефіцієнт локалізації
measure-symmetric-location-quotient-says = Той самий коефіцієнт від −1 до 1: нуль — як у країні.
measure-presence = Наявність спеціалізації
measure-presence-says = 1, коли коефіцієнт локалізації не нижчий за поріг, інакше 0.
measure-diversity = Різноманіття
measure-diversity-says = На скількох видах діяльності регіон спеціалізується.
measure-ubiquity = Поширеність
measure-ubiquity-says = Скільки регіонів спеціалізується на виді діяльності.
measure-proximity = Близькість
measure-proximity-says = Як часто два види діяльності розвинені в одних і тих самих регіонах.
measure-cooccurrence = Спільна наявність
measure-cooccurrence-says = У скількох регіонах розвинені обидва види діяльності.
measure-relatedness-density = Щільність спорідненості
measure-relatedness-density-says = Яка частина спорідненого з видом діяльності вже є в регіоні: від 0 до 1.
measure-economic-complexity = Економічна складність регіону
measure-economic-complexity-says = Чи має регіон види діяльності, розвинені лише в небагатьох, до того ж різноманітних регіонах. Середнє — 0.
measure-activity-complexity = Складність виду діяльності
measure-activity-complexity-says = Чи потрібно для виду діяльності багато різних умінь. Середнє — 0.
measure-fitness = Пристосованість
measure-fitness-says = Різноманіття регіону, зважене на складність того, що він уміє.
measure-activity-fitness-complexity = Складність за пристосованістю
measure-activity-fitness-complexity-says = Складність виду діяльності, яку обмежує найслабший із регіонів, що його розвинули.
measure-complexity-outlook = Перспектива складності
measure-complexity-outlook-says = Скільки складного лежить поруч із тим, що регіон уже вміє.
measure-opportunity-gain = Виграш можливостей
measure-opportunity-gain-says = Наскільки новий вид діяльності наблизив би регіон до інших складних.
measure-distance = Віддаленість
measure-distance-says = Яка частина спорідненого ще відсутня: 1 мінус щільність.
measure-herfindahl = Індекс Герфіндаля–Гіршмана
measure-herfindahl-says = Наскільки регіон зосереджений на небагатьох видах діяльності: 1 — лише на одному.
measure-krugman = Індекс спеціалізації Кругмана
measure-krugman-says = Наскільки структура регіону відрізняється від структури країни: від 0 до 2.
measure-gini-specialisation = Коефіцієнт Джині спеціалізації
measure-gini-specialisation-says = Наскільки нерівномірно регіон спеціалізований: 0 — як країна.
measure-gini-location = Коефіцієнт Джині розміщення
measure-gini-location-says = Наскільки нерівномірно вид діяльності розміщений по країні.
measure-hoover = Коефіцієнт Гувера
measure-hoover-says = Яку частку виду діяльності довелося б перемістити, щоб він розподілявся між регіонами так само, як уся економіка.
measure-theil = Індекс Тейла
measure-theil-says = Наскільки розміщення виду діяльності відрізняється від розміщення всього разом; 0 — розміщений так само, як усе разом.
measure-entropy = Ентропія
measure-entropy-says = Різноманіття регіону в бітах: що більше, то рівномірніше розподілено між видами діяльності.
measure-related-variety = Споріднене різноманіття
measure-related-variety-says = Різноманіття всередині груп споріднених видів діяльності.
measure-unrelated-variety = Неспоріднене різноманіття
measure-unrelated-variety-says = Різноманіття між групами видів діяльності.
measure-ellison-glaeser = Індекс Еллісона–Глейзера
measure-ellison-glaeser-says = Чи скупчений вид діяльності більше, ніж пояснюють розміри підприємств.
measure-shift-share = Зсув і частка
measure-shift-share-says = Яку частину зміни регіону не пояснюють ні зростання країни, ні структура: його власна перевага.
measure-growth = Зростання
measure-growth-says = Зміна від попереднього періоду.
measure-entry = Поява
measure-entry-says = Спеціалізація, якої в попередньому періоді не було.
measure-exit = Зникнення
measure-exit-says = Спеціалізація, яка була в попередньому періоді.
measure-critical-mass = Частка країни
measure-critical-mass-says = Яка частина виду діяльності всієї країни припадає на регіон.
measure-cluster-stars = Зірки кластера
measure-cluster-stars-says = По одній зірці за розмір, спеціалізацію й вагу в регіоні: від 0 до 3.
measure-prody = Дохідність виду діяльності
measure-prody-says = Середній дохід регіонів, що спеціалізуються на виді діяльності.
measure-expy = Дохідність структури регіону
measure-expy-says = Середня дохідність видів діяльності регіону.
measure-complementarity = Взаємодоповнюваність регіонів
measure-complementarity-says = Що інший регіон має, а цей не має, зважене на близькість.
measure-relative-relatedness = Відносна спорідненість
measure-relative-relatedness-says = Щільність спорідненості порівняно з іншими можливостями того самого регіону.

ev-datasets-lead = Таблиці, з яких обчислюють докази: звідки вони, що в них є і чого бракує.
ev-datasets-caption = Набори даних
ev-columns = Стовпців
ev-values = Чисел
ev-without = Без числа
ev-held = Що є в таблиці
ev-held-says = Кожна клітинка показує, чи є число.
ev-held-measure = Є число (1) чи ні
ev-held-value = є
ev-without-sections = Немає секцій КВЕД:
ev-rows-with-states = Усі числа з позначкою стану:
ev-about = Про набір
ev-duplicates = Рядків, доданих до інших
ev-retrieved = Прочитано джерело
ev-licence = Умови використання
ev-supports = Що з цього можна дізнатися
ev-supports-yes = Можна обчислити
ev-no = не можна
ev-indicators-list = Показники
ev-activities-list = Види діяльності
ev-versions = Версії набору
ev-open-in-evidence-button = Дивитися докази

ev-own-title = Моя таблиця
ev-own-lead = Подивіться на власні числа тими самими мірами й графіками. Облікового запису не потрібно, нічого не зберігається.
ev-own-results = Моя таблиця: результати
ev-own-results-lead = Ті самі міри й графіки, що й для наборів даних реєстру, — з вашого файлу.
ev-own-upload = Файл
ev-own-file = Таблиця: регіони, види діяльності, числа
ev-own-file-hint = CSV, XLSX або Parquet, до 20 МБ. Роздільник, кодування й десяткова кома розпізнаються самі.
ev-own-look = Подивитися
ev-own-kept = Файл не записується на диск і не потрапляє до журналу. Його копія лишається в пам’яті сервера до { $count ->
    [one] { $count } хвилини
   *[other] { $count } хвилин
}, щоб можна було змінити міру чи поріг, і її можна прибрати відразу. Коли користувачів багато, копію може бути прибрано раніше.
ev-own-shape = Як виглядає таблиця
ev-own-shape-long = Довга: рядок на кожен регіон і вид діяльності, за потреби й період.
ev-own-example-long =
    Регіон;КВЕД;Рік;Значення
    Вінницька;10;2023;18,4
    Вінницька;62;2023;3,1
ev-own-shape-wide = Або широка: стовпець на кожен вид діяльності.
ev-own-example-wide =
    Регіон;10;20;62
    Вінницька;18,4;2,2;3,1
    Львівська;15,0;4,8;21,7
ev-own-shape-gaps = Порожня клітинка — даних немає, «к» — конфіденційно, 0 — нуль. Рядок «Україна» та стовпець «Усього» вважаються підсумками.
ev-own-minutes = { $count ->
    [one] Копія лишається в пам’яті ще { $count } хвилину.
    [few] Копія лишається в пам’яті ще { $count } хвилини.
    [many] Копія лишається в пам’яті ще { $count } хвилин.
   *[other] Копія лишається в пам’яті ще { $count } хвилини.
}
ev-own-private = Сторінку бачить кожен, хто має її адресу.
ev-own-forget = Прибрати зараз
ev-own-gone = Цієї таблиці вже немає: її копію прибрано. Завантажте файл ще раз.
ev-own-rows = { $count ->
    [one] Прочитано { $count } рядок.
    [few] Прочитано { $count } рядки.
    [many] Прочитано { $count } рядків.
   *[other] Прочитано { $count } рядка.
}
ev-own-bad-rows = { $count ->
    [one] Пропущено { $count } рядок.
    [few] Пропущено { $count } рядки.
    [many] Пропущено { $count } рядків.
   *[other] Пропущено { $count } рядка.
}
ev-own-duplicates = { $count ->
    [one] Додано до іншого { $count } рядок того самого місця.
    [few] Додано до інших { $count } рядки тих самих місць.
    [many] Додано до інших { $count } рядків тих самих місць.
   *[other] Додано до інших { $count } рядка тих самих місць.
}
ev-own-unknown = Не є регіонами України, тож на карті їх немає:
ev-own-issues = { $count ->
    [one] Помічено: { $count } зауваження
    [few] Помічено: { $count } зауваження
    [many] Помічено: { $count } зауважень
   *[other] Помічено: { $count } зауваження
}
ev-own-columns = Які стовпці що означають
ev-own-columns-hint = Заголовок стовпця, його номер або літера. Порожньо, якщо такого стовпця немає.
ev-own-col-region = Регіон
ev-own-col-activity = Вид діяльності
ev-own-col-value = Число
ev-own-col-time = Період
ev-own-total-region = Рядок підсумку всіх регіонів
ev-own-total-activity = Підсумок за видами діяльності
ev-own-across = Решта стовпців
ev-own-across-activities = види діяльності
ev-own-across-periods = періоди
ev-own-axis = Види діяльності — це
ev-own-axis-activities = частини цілого
ev-own-axis-indicators = окремі показники, що не додаються
ev-own-read-again = Прочитати так
ev-own-everything = Усі міри, які дає таблиця:
ev-own-unread = Таблицю не прочитано
ev-own-unread-lead = Нижче сказано, що завадило. Якщо стовпці названо незвично, вкажіть їх і спробуйте ще раз.
ev-own-unit = одиниці вашої таблиці
ev-own-mend = Виправте файл і завантажте його ще раз.

## Те саме, коли регіони не українські: порівняно з усіма регіонами таблиці разом
ev-reference-nation-elsewhere = Усі регіони = 1
ev-scatter-says-elsewhere = Праворуч від лінії — види діяльності, частка яких у регіоні більша, ніж у всіх регіонах разом.
ev-profile-title-elsewhere = Регіон поруч з усіма регіонами: { $region }
ev-profile-says-elsewhere = Коефіцієнт локалізації кожного виду діяльності; лінія — усі регіони разом.
ev-part-region-charts-says-elsewhere = Чим регіон відрізняється від усіх регіонів разом. Регіон обирають угорі.
measure-location-quotient-says-elsewhere = Частка виду діяльності в регіоні, поділена на його частку в усіх регіонах разом. Понад 1 — регіон має більше, ніж випадало б.
measure-symmetric-location-quotient-says-elsewhere = Той самий коефіцієнт від −1 до 1: нуль — як в усіх регіонах разом.
measure-krugman-says-elsewhere = Наскільки структура регіону відрізняється від структури всіх регіонів разом: від 0 до 2.
measure-gini-specialisation-says-elsewhere = Наскільки нерівномірно регіон спеціалізований: 0 — як усі регіони разом.
measure-gini-location-says-elsewhere = Наскільки нерівномірно вид діяльності розміщений по регіонах.
measure-shift-share-says-elsewhere = Яку частину зміни регіону не пояснюють ні зростання всіх регіонів разом, ні структура: його власна перевага.
measure-critical-mass-elsewhere = Частка від усіх регіонів
measure-critical-mass-says-elsewhere = Яка частина виду діяльності в усіх регіонах разом припадає на регіон.
