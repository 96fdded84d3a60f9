# Що таблиця дозволяє обчислити. Метод описано в docs/methods/support.md.

support-needs-activities = Стовпці таблиці — показники, а не види діяльності: вони не складаються в ціле, тож часток від них обчислити не можна.
support-needs-comparison = У таблиці один регіон і немає підсумків країни: порівнювати немає з чим.
support-needs-periods = Потрібні щонайменше два періоди, а таблиця містить один.
support-needs-all-activities =
    Потрібні всі види діяльності регіону, а { $activities ->
        [one] { $activities } вид
        [few] { $activities } види
       *[other] { $activities } видів
    } таблиці { $activities ->
        [one] охоплює
       *[other] охоплюють
    } лише { $percent } % підсумку якогось із регіонів.
support-needs-all-regions =
    Потрібні всі регіони, а { $regions ->
        [one] { $regions } регіон
        [few] { $regions } регіони
       *[other] { $regions } регіонів
    } таблиці { $regions ->
        [one] охоплює
       *[other] охоплюють
    } лише { $percent } % загальнодержавного підсумку якогось із видів.
support-overlap = Рядки або стовпці таблиці перекриваються (наприклад, секція поруч зі своїми розділами): сума перевищує підсумок джерела.
support-too-few = Замало даних: регіонів { $regions }, видів діяльності { $activities }, а для зв’язків між видами діяльності потрібно щонайменше по { $least }.
support-few = Оцінка ненадійна: регіонів { $regions }, видів діяльності { $activities }. За менш ніж { $least } регіонів чи видів діяльності зв’язки й складність визначаються лише приблизно.
support-gaps =
    { $cells ->
        [one] { $cells } клітинка не має значення
        [few] { $cells } клітинки не мають значення
       *[other] { $cells } клітинок не мають значення
    }, і джерело не наводить підсумків: суми занижено, а частки наявного завищено.

support-gaps-not-present =
    { $cells ->
        [one] { $cells } клітинка не має значення
        [few] { $cells } клітинки не мають значення
       *[other] { $cells } клітинок не мають значення
    }: вид діяльності там вважається відсутнім, хоч це й не відомо.

# Заявлене й очевидне. Метод описано в docs/methods/declared_evidence.md.

evidence-region-absent = У таблиці немає значень для цього регіону ({ $region }).
evidence-names-no-activity = Пріоритет не називає виду діяльності, який можна було б перевірити.
evidence-activity-not-in-table = Названих видів діяльності в таблиці немає.
evidence-specialised = Регіон спеціалізований: { $activities }.
evidence-not-specialised = Частка нижча за поріг спеціалізації: { $activities }.
evidence-no-figure = Значення немає: { $activities }.
evidence-coarse-below = Таблиця подає лише ширший вид діяльності; із його низької частки не випливає, що вужчого в регіоні немає.
evidence-coarse = Таблиця подає лише ширший вид діяльності, тож висновок приблизний.

# Чому міру не обчислено.

measure-lacks-periods = порівнює періоди, а таблиця містить один
measure-lacks-earlier = попереднього періоду немає: { $period } — перший у таблиці
measure-lacks-incomes = потрібен дохід кожного регіону
measure-lacks-plants = потрібні розміри окремих підприємств, а не лише суми
measure-lacks-groups = потрібні групи видів діяльності, а коди їх не показують
measure-lacks-width = порівнює регіони й види діяльності, а в таблиці зі значеннями їх { $regions } і { $activities }
measure-lacks-variation = в усіх регіонах наявні ті самі види діяльності, тож жоден не складніший за інший
measure-lacks-connection = регіони розпадаються на { $parts ->
        [one] { $parts } групу
        [few] { $parts } групи
       *[other] { $parts } груп
    } без спільних видів діяльності, тож порядок між ними не визначений
measure-lacks-total = підсумок таблиці дорівнює нулю або невідомий

# rozum measure

measure-not-computed = { $measure } не обчислено: { $why }
measure-written =
    Записано { $count ->
        [one] { $count } файл
        [few] { $count } файли
       *[other] { $count } файлів
    } і provenance.json.
measure-duplicates =
    { $count ->
        [one] { $count } рядок повторює
        [few] { $count } рядки повторюють
       *[other] { $count } рядків повторюють
    } період, регіон і вид діяльності іншого рядка; значення додано. Перші такі місця:
measure-absent-as-zero =
    { $count ->
        [one] { $count } пара
        [few] { $count } пари
       *[other] { $count } пар
    } регіону й виду діяльності без рядка: прочитано як нуль (--absent missing — як невідоме).
measure-bad-rows =
    { $count ->
        [0] Нічого не записано; --skip-bad-rows пропускає такі рядки.
        [one] Так само нечитабельний ще { $count } рядок. Нічого не записано; --skip-bad-rows пропускає такі рядки.
        [few] Так само нечитабельні ще { $count } рядки. Нічого не записано; --skip-bad-rows пропускає такі рядки.
       *[other] Так само нечитабельні ще { $count } рядків. Нічого не записано; --skip-bad-rows пропускає такі рядки.
    }
measure-threshold = Поріг спеціалізації має бути числом, більшим за 0, а не { $value }.
measure-steps = Кількість кроків має бути від 1 до 100 000, а не { $value }.
measure-no-such-total = Жоден рядок не має назви «{ $name }», вказаної для підсумків; перевірте --total-region і --total-activity.
measure-negative = { $place }: значення { $value } від’ємне, а частки від’ємного не мають змісту. З від’ємними значеннями обчислюється лише growth.
measure-gaps =
    { $count ->
        [one] { $count } клітинка не має
        [few] { $count } клітинки не мають
       *[other] { $count } клітинок не мають
    } значення; якщо джерело не наводить підсумків, суми занижено. Перелік — у файлі gaps.
measure-progress = { $percent } %, рядків { $count }
measure-unmatched = У файлі { $file } немає числа для { $count } з { $of } назв таблиці: { $names }. Що його потребує, там лишається порожнім.
measure-value-missing = Вказано --activity без --value, тож кожен інший стовпець мав би бути періодом, а «{ $column }» ним не є. Назвіть стовпець чисел: --value COL (є такі: { $columns }).
measure-periods-across = Без --value стовпці прочитано як періоди: { $columns }.
measure-no-match = У файлі { $file } немає жодної назви, що є в таблиці.

# rozum classify

classify-bad-line = Рядок { $line }: потрібен об’єкт JSON із полями id і text; незрозуміло зі знака { $column }.
classify-not-utf8 = Рядок { $line } — не текст у кодуванні UTF-8. Збережіть файл у UTF-8.
classify-line-too-long = Рядок { $line } довший за мегабайт. Один рядок — один пріоритет або завдання.
