# Зауваги до файлів. «x» каже, що не так; «x-mend» — що з цим зробити. Місце (файл, аркуш, рядок, стовпець) показують окремо.

## Файл у цілому
intake-too-large = Файл завеликий: { $size } МБ, а приймаємо щонайбільше { $limit } МБ. Його не читали.
intake-too-large-mend = Стратегія — це кілька сторінок тексту. Приберіть з файлу зображення й зайві аркуші або перенесіть пріоритети та завдання до порожнього шаблону.
intake-empty-file = Файл порожній.
intake-empty-file-mend = Перевірте, чи збереглося заповнене, і надішліть файл ще раз.
intake-unknown-format = Не вдалося розпізнати формат файлу.
intake-unknown-format-mend = Надішліть XLSX, CSV, DOCX або JSON. Найпростіше — завантажити шаблон і заповнити його.
intake-other-extension = Назва файлу закінчується на «.{ $extension }», а всередині — { $format }. Прочитано як { $format }.
intake-other-extension-mend = Виправляти нічого не треба; перевірте лише, чи це справді той файл.
intake-is-pdf = Це PDF. З нього не можна надійно взяти таблицю.
intake-is-pdf-mend = Надішліть документ, з якого зроблено PDF (DOCX або XLSX), або перенесіть тексти до шаблону.
intake-is-image = Це зображення ({ $format }), а не таблиця.
intake-is-image-mend = Перенесіть тексти зі знімка до шаблону XLSX і надішліть шаблон.
intake-is-program = Це програма або сценарій ({ $format }), а не документ. Файл не запускали й не зберегли.
intake-is-program-mend = Перевірте, чи той файл ви обрали, а якщо він надійшов поштою — чи немає на комп’ютері вірусів.
intake-is-archive = Це архів ({ $format }), а не таблиця чи документ.
intake-is-archive-mend = Розпакуйте його й надішліть файл XLSX, CSV, DOCX або JSON, що лежить усередині.
intake-is-rtf = Це документ RTF; такі не читаємо.
intake-is-rtf-mend = Відкрийте його в текстовому редакторі, збережіть як DOCX і надішліть DOCX.
intake-is-markup = Це вебсторінка або XML. Так іноді зберігають «XLS» облікові програми.
intake-is-markup-mend = Відкрийте файл у табличному редакторі, збережіть як «Книга Excel (.xlsx)» і надішліть її.
intake-is-open-document = Це документ OpenDocument (ODS або ODT); такі не читаємо.
intake-is-open-document-mend = У LibreOffice оберіть «Файл → Зберегти як» і тип «Excel 2007–365 (.xlsx)» для таблиці або «Word 2010–365 (.docx)» для тексту.
intake-is-old-office = Це файл старого або двійкового формату ({ $format }); такі не читаємо.
intake-is-old-office-mend = Відкрийте його й збережіть як .xlsx (таблицю) чи .docx (документ).
intake-is-encrypted = Файл захищено паролем, тому прочитати його не можна.
intake-is-encrypted-mend = Відкрийте файл, зніміть пароль («Файл → Відомості → Захист») і збережіть ще раз. Пароль нам не надсилайте.
intake-macros = У файлі є макроси. Їх не запускали й не зберегли; прочитано лише комірки.
intake-macros-mend = Щоб не тривожити інших, збережіть файл без макросів: як .xlsx або .docx.
intake-broken-archive = Файл пошкоджено: його зміст не відкривається.
intake-broken-archive-mend = Відкрийте його у своїй програмі, збережіть ще раз і надішліть. Якщо не відкривається і там — візьміть резервну копію.
intake-damaged-part = Пошкоджено частину файлу «{ $part }». Прочитано те, що стоїть до ушкодження.
intake-damaged-part-mend = Відкрийте файл у своїй програмі й збережіть ще раз; звірте, чи все на місці.
intake-too-many-entries = Усередині файлу понад { $limit } частин; у справжніх документах стільки не буває. Його не читали.
intake-too-many-entries-mend = Скопіюйте потрібні аркуші до нового файлу й надішліть його.
intake-zip-bomb = Вміст файлу розпаковується до надмірного обсягу. Розпаковування зупинено, файл не прочитано.
intake-zip-bomb-mend = Якщо файл зробили ви, скопіюйте потрібні комірки до порожнього шаблону. Якщо він надійшов від когось — не відкривайте його.
intake-foreign-entities = Файл посилається на сторонні дані (власні сутності XML). Їх не відкривали й не підставляли.
intake-foreign-entities-mend = Збережіть файл заново у своїй програмі; якщо ви про це нічого не знаєте, з’ясуйте, звідки він.
intake-more-issues = Є ще { $count ->
    [one] { $count } заувага
    [few] { $count } зауваги
    [many] { $count } зауваг
   *[other] { $count } зауваги
}; тут їх не показано.
intake-more-issues-mend = Виправте показане й надішліть файл ще раз.

## Кодування і текст
intake-encoding = Текст записано в кодуванні { $encoding }; його розпізнано самостійно.
intake-encoding-mend = Гляньте, чи літери на місці. Надалі зберігайте як «CSV UTF-8».
intake-wrong-encoding = Частина байтів не має змісту в кодуванні { $encoding }; замість них стоїть «�».
intake-wrong-encoding-mend = Збережіть файл як «CSV UTF-8» і надішліть ще раз.
intake-twice-encoded = Текст було перекодовано двічі (на зразок «Р С–РІРЅРµ»). Літери відновлено.
intake-twice-encoded-mend = Перечитайте кілька рядків: якщо все гаразд, виправляти нічого не треба.
intake-open-quote = У файлі непарна кількість лапок ("), тому десь кілька рядків могли злитися в один.
intake-open-quote-mend = Знайдіть незакриті лапки. Усередині тексту краще писати «ялинки».
intake-control-characters = У тексті є невидимі керівні символи. Їх вилучено.
intake-control-characters-mend = Порівняйте текст із документом; наберіть місце заново, якщо щось зникло.
intake-looks-like-formula = Текст починається як формула. Його взято як звичайний текст і ніколи не обчислюватимуть.
intake-looks-like-formula-mend = Якщо це не слова документа, замініть їх.
intake-lost-letters = У тексті є «�»: літери втрачено ще до того, як файл потрапив сюди.
intake-lost-letters-mend = Впишіть ці літери за документом.
intake-lookalike = У «{ $word }» є літери іншої абетки, схожі на вигляд (латинські замість кириличних або навпаки). Записано «{ $mended }».
intake-lookalike-mend = Якщо так і має бути, виправляти нічого не треба.
intake-two-scripts = У слові «{ $word }» є і латинські, і кириличні літери. Залишено як є.
intake-two-scripts-mend = Перевірте, чи так у документі.
intake-text-too-long = Текст довший за { $limit ->
    [one] { $limit } знак
    [few] { $limit } знаки
    [many] { $limit } знаків
   *[other] { $limit } знака
}; решту відкинуто.
intake-text-too-long-mend = Розділіть його на окремі пріоритети чи завдання: по одному в рядку.
intake-not-words = Замість слів у комірці число або дата.
intake-not-words-mend = Перевірте, чи не зсунулися стовпці; впишіть текст.

## Аркуші й таблиці
intake-no-content = У файлі немає жодної заповненої комірки, яку можна прочитати.
intake-no-content-mend = Заповніть аркуші «Стратегія», «Сфери», «Пріоритети» й «Завдання» шаблону та надішліть його ще раз.
intake-no-header = Не знайдено рядка із заголовками стовпців, які тут знають. Найбільше схоже на заголовок: «{ $found }».
intake-no-header-mend = Назвіть стовпці так: { $expected }. Або візьміть шаблон: у ньому є аркуші { $sheets }.
intake-no-tables = У документі немає таблиць, а тексти поза таблицями не читаємо.
intake-no-tables-mend = Зведіть тексти в таблицю зі стовпцями «Вид» і «Текст» або «Сфери», «Пріоритети», «Завдання».
intake-no-items = Не знайдено жодної сфери, пріоритету чи завдання.
intake-no-items-mend = Якщо стратегія їх не визначає, так і зареєструйте. Якщо визначає — впишіть їх на відповідні аркуші.
intake-hidden-sheet = Аркуш приховано, тому його не прочитано.
intake-hidden-sheet-mend = Якщо він потрібен, покажіть його (права кнопка на вкладці → «Показати») і надішліть файл ще раз.
intake-too-many-sheets = Аркушів або таблиць понад { $limit }. Починаючи з цього місця їх не прочитано.
intake-too-many-sheets-mend = Залиште у файлі лише потрібні.
intake-too-many-rows = Забагато заповнених рядків: від рядка { $row } їх не прочитано.
intake-too-many-rows-mend = Приберіть зайві рядки або розділіть файл.
intake-too-many-columns = Забагато стовпців: від цього їх не прочитано.
intake-too-many-columns-mend = Приберіть зайве праворуч або перенесіть потрібне ближче до початку.
intake-too-many-items = Понад { $limit ->
    [one] { $limit } запис
    [few] { $limit } записи
    [many] { $limit } записів
   *[other] { $limit } запису
} одного виду; від рядка { $row } їх не взято.
intake-too-many-items-mend = Перевірте, чи не скопійовано рядки помилково.
intake-near-name = Заголовок «{ $found }» прочитано як «{ $expected }».
intake-near-name-mend = Якщо це не воно, перейменуйте стовпець.
intake-unknown-column = Стовпець «{ $found }» невідомий, його не прочитано. Найближча відома назва — «{ $expected }».
intake-unknown-column-mend = Якщо це «{ $expected }», назвіть його так. Якщо ні — нічого не робіть.
intake-unknown-field = Поле «{ $found }» невідоме, його не прочитано. Найближча відома назва — «{ $expected }».
intake-unknown-field-mend = Якщо це «{ $expected }», назвіть його так. Якщо ні — нічого не робіть.
intake-column-not-read = Стовпець «{ $found }» невідомий, його не прочитано.
intake-column-not-read-mend = Якщо він потрібен, дайте йому одну з відомих назв: { $known }. Якщо ні — нічого не робіть.
intake-field-not-read = Поле «{ $found }» невідоме, його не прочитано.
intake-field-not-read-mend = Якщо воно потрібне, назвіть його так, як у шаблоні. Якщо ні — нічого не робіть.
intake-column-twice = Стовпець «{ $found }» стоїть двічі; прочитано перший.
intake-column-twice-mend = Перейменуйте або вилучіть зайвий.
intake-missing-column = Бракує стовпця { $expected }, без нього аркуш не прочитати. Невідомі стовпці тут: «{ $found }».
intake-missing-column-mend = Дайте назву { $expected } тому стовпцеві, у якому стоїть текст.
intake-missing-kind = Не сказано, що стоїть у рядках: бракує стовпця { $expected }.
intake-missing-kind-mend = Додайте стовпець { $expected } зі словами «сфера», «пріоритет», «завдання» або дайте стовпцеві з текстом одну з назв: { $others }.
intake-merged = Комірку об’єднано на кілька рядків; її значення враховано в кожному з них.
intake-merged-mend = Якщо значення стосується лише одного рядка, скасуйте об’єднання.
intake-formula = У комірці формула. Взято значення, яке програма зберегла востаннє.
intake-formula-mend = Звірте значення; щоб воно не змінювалося, вставте його замість формули.
intake-formula-uncalculated = У комірці формула, а її значення у файлі немає. Рядок не прочитано.
intake-formula-uncalculated-mend = Відкрийте книгу в табличному редакторі, збережіть її та надішліть ще раз.
intake-cell-fault = У комірці помилка обчислення, значення немає.
intake-cell-fault-mend = Виправте формулу або впишіть текст.
intake-tracked-changes = У документі є незавершене рецензування. Взято текст із прийнятими вставками, без вилученого.
intake-tracked-changes-mend = Прийміть або відхиліть зміни в документі, якщо має бути інакше.
intake-one-paragraph = Кілька частин через крапку з комою стоять одним абзацом. Взято як один запис.
intake-one-paragraph-mend = Якщо це кілька пріоритетів чи завдань, почніть кожне з нового рядка.
intake-row-without-text = У рядку немає тексту, тож його не взято.
intake-row-without-text-mend = Впишіть текст або вилучіть рядок.
intake-row-without-kind = Не сказано, що це за рядок: сфера, пріоритет чи завдання. Його не взято.
intake-row-without-kind-mend = Заповніть стовпець «Вид».
intake-unknown-kind = «{ $kind }» — невідомий вид рядка. Його не взято.
intake-unknown-kind-mend = Напишіть «сфера», «пріоритет» або «завдання».
intake-row-twice = Той самий текст уже є в рядку { $row }.
intake-row-twice-mend = Реєстр приймає кожен текст один раз: вилучіть один із двох рядків.

## Регіон
intake-no-region = Не сказано, якого регіону ця стратегія.
intake-no-region-mend = Оберіть регіон під час завантаження або впишіть його в поле «Регіон».
intake-unknown-region = Регіону «{ $region }» немає. Найближчий за назвою — { $nearest }.
intake-unknown-region-mend = Якщо це { $nearest }, напишіть саме так або оберіть зі списку.
intake-region-of-table-unknown = «{ $region }» не є регіоном України. Найближчий за назвою — { $nearest }.
intake-region-of-table-unknown-mend = Якщо це { $nearest }, напишіть саме так. Якщо це рядок підсумків, назвіть його в --total-region. Якщо таблиця стосується іншої країни, додайте --foreign.
intake-total-as-region = «{ $region }» схоже на рядок усієї країни, але прочитано як регіон.
intake-total-as-region-mend = Зазначте, що це підсумки: --total-region "{ $region }" або поле totals.region в описі. Якщо таблиця складена за країнами, додайте --foreign.
intake-other-region = У файлі вказано «{ $region }», а обрано { $chosen }.
intake-other-region-mend = Переконайтеся, що це той файл, і виправте регіон у файлі або у виборі.
intake-several-regions = У файлі { $count ->
    [one] { $count } регіон
    [few] { $count } регіони
    [many] { $count } регіонів
   *[other] { $count } регіону
}: { $regions }. Прочитано лише перший.
intake-several-regions-mend = Оберіть регіон під час завантаження: тоді буде прочитано саме його рядки.
intake-region-not-in-file = Обраного регіону у файлі немає; є { $regions }. Прочитано перший із них.
intake-region-not-in-file-mend = Оберіть інший регіон або інший файл.
intake-other-regions = { $count ->
    [one] { $count } запис інших регіонів пропущено.
    [few] { $count } записи інших регіонів пропущено.
    [many] { $count } записів інших регіонів пропущено.
   *[other] { $count } запису інших регіонів пропущено.
}
intake-other-regions-mend = Нічого робити не треба.

## Відомості про стратегію
intake-field-empty = Поле «{ $field }» порожнє.
intake-field-empty-mend = Заповніть його тут або на сторінці підтвердження.
intake-fields-absent = { $count ->
    [one] Файл не містить потрібного поля: { $fields }.
   *[other] Файл не містить потрібних полів: { $fields }.
}
intake-fields-absent-mend = Заповніть потрібне на сторінці підтвердження або додайте до файлу аркуш «Стратегія» з шаблону.
intake-field-twice = Поле «{ $field }» має друге, інше значення; взято перше: «{ $kept }».
intake-field-twice-mend = Залиште одне.
intake-not-a-day = «{ $found }» у полі «{ $field }» — не дата.
intake-not-a-day-mend = Напишіть день, місяць і рік, наприклад 01.01.2021.
intake-not-a-year = «{ $found }» у полі «{ $field }» — не рік.
intake-not-a-year-mend = Напишіть рік чотирма цифрами, наприклад 2027.
intake-backwards = «{ $field }» раніше за початок.
intake-backwards-mend = Перевірте, чи не переставлено початок і кінець.
intake-not-an-address = Це не вебадреса; її не взято.
intake-not-an-address-mend = Адреса має починатися з https:// або http:// і не містити пробілів.

## Сфери, номери, зв’язки
intake-unknown-sphere = «{ $found }» — не сфера з переліку 17. Найближча — { $nearest }.
intake-unknown-sphere-mend = Оберіть сферу зі списку або напишіть «жодна з 17».
intake-sphere-not-of-17 = Формулювання «{ $label }» не вдалося віднести до жодної з 17 сфер. Найближча за написанням — { $nearest }.
intake-sphere-not-of-17-mend = Оберіть сферу в стовпці «Сфера з переліку 17» або, якщо жодна не підходить, «жодна з 17».
intake-number-twice = Номер «{ $number }» уже має рядок { $row }. Посилання на нього ведуть до першого.
intake-number-twice-mend = Дайте кожному свій номер.
intake-number-gap = { $count ->
    [one] У нумерації пропущено номер { $numbers }.
   *[other] У нумерації пропущено номери { $numbers }.
}
intake-number-gap-mend = Перевірте, чи не загубився рядок. Якщо так у документі — залиште.
intake-no-such-priority = Пріоритету з номером «{ $number }» немає; зв’язок не взято.
intake-no-such-priority-mend = Впишіть номер зі стовпця «№» аркуша «Пріоритети», кілька — через кому.
intake-date-for-number = Замість номерів пріоритетів стоїть дата { $number }: табличний редактор перетворив на неї те, що ви набрали.
intake-date-for-number-mend = Зробіть формат комірки текстовим і наберіть номери ще раз, наприклад 1; 2.
intake-decimal-as-list = «{ $found }» прочитано як два номери: табличний редактор робить із «1,2» дріб.
intake-decimal-as-list-mend = Якщо це один номер, дайте його пріоритетові у стовпці «№». Надійніше розділяти крапкою з комою: 1; 2.
intake-basis-unclear = Підстава зв’язку «{ $found }» незрозуміла. Записано «за судженням».
intake-basis-unclear-mend = Напишіть «у документі» або «за судженням»: одну на всі зв’язки або по одній на кожен.
intake-not-an-id = «{ $id }» — не ідентифікатор. Запис вважатиметься новим.
intake-not-an-id-mend = Ідентифікатори має лише те, що вже є в реєстрі (на зразок 05-P01). Для нового залиште комірку порожньою.
intake-id-of-other-region = { $id } належить іншому регіонові. Запис вважатиметься новим.
intake-id-of-other-region-mend = Залиште комірку порожньою або впишіть ідентифікатор цього регіону.
intake-id-twice = { $id } уже стоїть у рядку { $row }. Цей запис вважатиметься новим.
intake-id-twice-mend = Кожен ідентифікатор може бути лише раз: для нового запису залиште комірку порожньою.

## Таблиці спостережень
intake-no-such-column = Стовпця «{ $found }» немає. Є такі: { $columns }. Найближчий за написанням — «{ $nearest }».
intake-no-such-column-mend = Назвіть стовпець так, як він підписаний у файлі, або вкажіть його номер (від 1) чи літеру.
intake-no-figures = Жоден стовпець не містить чисел. Є такі: { $columns }.
intake-no-figures-mend = Укажіть стовпець зі значеннями або перевірте, чи той рядок узято за заголовки.
intake-column-of-words = Стовпець «{ $found }» містить здебільшого слова, його не прочитано.
intake-column-of-words-mend = Якщо в ньому мають бути числа, виправте їх; інакше нічого не робіть.
intake-explaining-row = Рядок під заголовками містить одиниці виміру або номери стовпців; за дані його не взято.
intake-explaining-row-mend = Перевірте, чи це справді не рядок даних.
intake-no-figure = «{ $value }» — не число й не умовна позначка. Рядок пропущено.
intake-no-figure-mend = Напишіть число або позначку: «к» — конфіденційно, «…» — даних немає, «–» — явища не було, «х» — показник не має змісту.
intake-figure-percent = «{ $value }» — відсотки, а не обсяг. Рядок пропущено.
intake-figure-percent-mend = Напишіть сам обсяг. Якщо весь стовпець подано у відсотках, приберіть знаки відсотка.
intake-figure-infinite = «{ $value }» — не скінченне число. Рядок пропущено.
intake-figure-infinite-mend = Напишіть число або, якщо його немає, «…».
intake-figure-ambiguous = «{ $value }» можна прочитати двояко: кома чи крапка тут відокремлює або дріб, або тисячі, і решта стовпця цього не прояснює. Рядок пропущено.
intake-figure-ambiguous-mend = Скажіть, яким знаком у файлі відокремлено дріб (крапкою чи комою), або приберіть роздільники тисяч.
intake-figure-other-mark = «{ $value }» написано не з тим десятковим знаком, який указано для файлу. Рядок пропущено.
intake-figure-other-mark-mend = Виправте число або вкажіть інший десятковий знак.
intake-row-without-name = Порожньо там, де має стояти назва або код (стовпець «{ $column }»). Рядок пропущено.
intake-row-without-name-mend = Заповніть комірку або вилучіть рядок.
intake-row-too-short = Рядок закінчується раніше за стовпець «{ $column }». Його пропущено.
intake-row-too-short-mend = Перевірте роздільники в цьому рядку; якщо значення немає, поставте «…».
intake-figure-negative = Число від’ємне. Його взято, як є.
intake-figure-negative-mend = Перевірте, чи показник може бути від’ємним.
intake-figure-footnote = Біля значення «{ $value }» стоїть знак виноски. Значення взято без нього.
intake-figure-footnote-mend = Прочитайте виноску: вона може змінювати зміст числа.
intake-row-of-words = У рядку є слова, але немає чисел; за дані його не взято.
intake-row-of-words-mend = Якщо це підзаголовок або примітка, нічого не робіть. Якщо дані — допишіть числа або «…».
intake-more-alike = { $count ->
    [one] Ще { $count } таке зауваження тут не показано.
    [few] Ще { $count } такі зауваження тут не показано.
    [many] Ще { $count } таких зауважень тут не показано.
   *[other] Ще { $count } такого зауваження тут не показано.
}
intake-more-alike-mend = Виправте показане й прочитайте файл ще раз.
intake-too-many-cells = Таблиця завелика: { $cells } комірок, а дозволено { $limit }.
intake-too-many-cells-mend = Перевірте, чи за регіони або види діяльності не взято стовпець, у якому в кожному рядку інше значення.
intake-unknown-table = Файл не схожий на таблицю: формат не розпізнано.
intake-unknown-table-mend = Подайте CSV, XLSX або Parquet.
intake-unreadable = Файл не вдалося прочитати: { $error }.
intake-unreadable-mend = Перевірте, чи файл існує і чи є право його читати.
intake-endless-quote = У цьому рядку відкрито лапки, яких не закрито до кінця файлу.
intake-endless-quote-mend = Закрийте або приберіть лапки (") на початку клітинки.
intake-no-such-sheet = Аркуша «{ $found }» немає. Є такі: { $sheets }.
intake-no-such-sheet-mend = Назвіть аркуш так, як він підписаний у файлі.
intake-damaged-parquet = Файл Parquet пошкоджено: { $error }.
intake-damaged-parquet-mend = Збережіть файл ще раз у програмі, з якої він походить.
intake-parquet-nested = Стовпець «{ $column }» містить списки або записи; такі не читаємо.
intake-parquet-nested-mend = Збережіть таблицю так, щоб у кожному стовпці було по одному значенню на рядок.
intake-parquet-packing = Стовпець «{ $column }» стиснуто способом { $kind }; такий не читаємо.
intake-parquet-packing-mend = Збережіть файл зі стисненням Snappy, Gzip або Zstandard чи без стиснення.
intake-parquet-kind = Стовпець «{ $column }» має тип { $kind }, якого не читаємо.
intake-parquet-kind-mend = Збережіть стовпець як текст або число.
intake-two-decimal-marks = В одному стовпці дріб відокремлено і крапкою, і комою. Кожне число прочитано так, як його написано.
intake-two-decimal-marks-mend = Перевірте, чи стовпець не складено з двох джерел; краще писати скрізь однаково.
intake-decimal-supposed = Числа на зразок 1.234 прочитано як дроби: у стовпці ніщо не каже, що крапка відокремлює тисячі.
intake-decimal-supposed-mend = Якщо крапка відокремлює тисячі, скажіть, що десятковий знак — кома.
intake-no-rows = У таблиці немає жодного рядка з даними.
intake-no-rows-mend = Перевірте, чи ті стовпці й чи той аркуш обрано.
intake-reference-unclear = Заголовки не кажуть, чого стосуються числа: { $columns }.
intake-reference-unclear-mend = Назвіть стовпці: «activity, value», «region, value» або «region, activity, value».
intake-name-twice = «{ $name }» стоїть у таблиці двічі.
intake-name-twice-mend = Залиште один рядок: тут кожній назві відповідає одне число.

## JSON
intake-broken-json = JSON обривається або має помилку в цьому місці (рядок і знак).
intake-broken-json-mend = Перевірте дужки, коми й лапки; опис формату — на сторінці шаблону.
intake-json-not-object = Файл JSON має містити об’єкт у фігурних дужках.
intake-json-not-object-mend = Почніть з {"{"} і полів region, title, spheres, priorities, tasks; опис — на сторінці шаблону.
intake-json-not-text = Тут має бути текст або число.
intake-json-not-text-mend = Замініть значення рядком у лапках.
intake-json-not-list = Тут має бути список у квадратних дужках.
intake-json-not-list-mend = Подайте записи списком, навіть якщо запис один.
intake-json-unknown = Поле «{ $key }» невідоме, його не прочитано. Найближче за написанням — «{ $expected }».
intake-json-unknown-mend = Якщо воно потрібне, перевірте назву за описом формату.

## Шаблон: аркуш «Як заповнити»
intake-guide-title = Стратегія регіону: шаблон для реєстру
intake-guide-intro = Сюди вносять те, що сказано в самій стратегії: сфери, пріоритети й завдання смарт-спеціалізації дослівно. Цей аркуш лише пояснює, його не читають.
intake-guide-step-1 = 1. На аркуші «Стратегія» заповніть другий стовпець. Поля із зірочкою (*) обов’язкові.
intake-guide-step-2 = 2. На аркуші «Сфери» кожну сферу впишіть окремим рядком і оберіть поруч, якій із 17 вона відповідає.
intake-guide-step-3 = 3. На аркуші «Пріоритети» кожен пріоритет впишіть окремим рядком, словами документа.
intake-guide-step-4 = 4. На аркуші «Завдання» те саме. Якщо відомо, яким пріоритетам служить завдання, впишіть їхні номери.
intake-guide-step-5 = 5. Збережіть файл і завантажте його на сторінці «Внести стратегію». Перед записом ви побачите все прочитане й зауваги до кожної комірки.
intake-guide-step-6 = Вставляйте текст із документа просто в комірки: пробіли, переноси й схожі латинські літери буде виправлено, про кожну зміну слова буде сказано.
intake-guide-other-formats = Ті самі заголовки можна вживати в CSV (одна таблиця зі стовпцями «Вид» і «Текст») та в таблицях DOCX.
intake-guide-cell = Комірка
intake-guide-meaning = Що писати
intake-guide-example = Приклад
intake-choose-day = Напишіть дату: день, місяць, рік. Наприклад, 01.01.2021.
intake-choose-year = Напишіть рік чотирма цифрами від 1990 до 2100.
intake-keep-short = Текст задовгий. Розділіть його на окремі рядки.

intake-field-region = Оберіть зі списку.
intake-example-region = Вінницька область
intake-field-title = Повна назва стратегії.
intake-example-title = Стратегія розвитку Вінницької області на період до 2027 року
intake-field-document-title = Назва документа, з якого взято тексти: як на нього посилалися б.
intake-example-document-title = Рішення обласної ради (дата, номер) про затвердження Стратегії, додаток 1
intake-field-publisher = Хто видав документ. Можна не заповнювати.
intake-example-publisher = Вінницька обласна рада
intake-field-url = Де документ можна прочитати. Можна не заповнювати.
intake-example-url = https://example.org/strategy.pdf
intake-field-act = Акт, за правилами якого розроблено стратегію.
intake-example-act = Постанова Кабінету Міністрів України від 11 листопада 2015 р. № 932
intake-field-act-from = Перший день чинності цього акта.
intake-example-act-from = 27.11.2015
intake-field-act-to = Останній день чинності. Залиште порожнім, якщо акт чинний.
intake-example-act-to = (порожньо)
intake-field-period-from = Перший рік, на який розраховано стратегію.
intake-example-period-from = 2021
intake-field-period-to = Останній рік.
intake-example-period-to = 2027
intake-field-effective-from = З якого дня діє саме ця редакція стратегії.
intake-example-effective-from = 01.01.2021
intake-field-reason = Чому вносите: перша реєстрація чи зміни, і за яким рішенням.
intake-example-reason = Перша реєстрація затвердженої стратегії
intake-field-note = Зауваження самого документа про стратегію в цілому. Можна не заповнювати.
intake-example-note = (порожньо)

intake-column-label = Назва сфери словами документа.
intake-column-label-example = Медичний туризм
intake-column-sphere = Оберіть зі списку. Якщо жодна не підходить — «жодна з 17». Порожню комірку буде заповнено за назвою, коли назва відома.
intake-column-sphere-example = S13 (оберіть зі списку)
intake-column-number = Номер, який дає документ. Якщо номерів немає, залиште порожнім: лічитимемо 1, 2, 3…
intake-column-number-example = 1
intake-column-priority = Пріоритет дослівно, з розділовими знаками.
intake-column-priority-example = розвиток оздоровчого та лікувального туризму;
intake-column-task = Завдання дослівно, з розділовими знаками.
intake-column-task-example = формування позитивного іміджу регіону як центру надання якісних оздоровчих послуг.
intake-column-serves = Номери пріоритетів (стовпець «№»), кілька — через кому. Невідомо — залиште порожнім.
intake-column-serves-example = 1, 2
intake-column-basis = Звідки відомо про зв’язок: «у документі» — так сказано в стратегії, «за судженням» — так вважаєте ви. Порожнє означає «за судженням».
intake-column-basis-example = у документі
intake-column-place = Сторінка, розділ або таблиця документа.
intake-column-place-example = с. 112, таблиця 14
intake-column-remark = Ваше зауваження до переписаного тексту. Можна не заповнювати.
intake-column-remark-example = у документі слово надруковано двічі
intake-column-id = Не заповнюйте. Тут стоїть ідентифікатор того, що вже є в реєстрі; якщо переставляєте рядки, переносьте його разом із текстом.
intake-column-id-example = 05-P01

## Шаблон таблиці спостережень
observations-template-title = Таблиця спостережень: шаблон
observations-template-data = Дані
observations-template-about = Опис
observations-column-region = Регіон: назва або код ISO 3166-2 (UA-05). Рядок для всієї країни назвіть однаково скрізь, наприклад UA, і зазначте цю назву в описі (totals.region).
observations-column-activity = Вид діяльності за кодом КВЕД (A, 10, 10.51), проміжок секцій (B-E) або код показника. Рядок для всіх видів діяльності — наприклад TOTAL (totals.activity).
observations-column-time = Період, наприклад 2023. Якщо період один, залиште порожнім.
observations-column-value = Число. Немає явища — «–», немає числа — «…», конфіденційно — «к». Порожнє означає, що числа немає; це не нуль.
observations-about-field = Поле
observations-about-value = Значення
observations-about-meaning = Що писати
observations-in-ukrainian = Українською.
observations-in-english = Англійською.
observations-field-title = Назва таблиці.
observations-field-concept = Що обліковано: хто або що, за яким означенням.
observations-field-unit-name = Одиниця виміру, як її показувати, наприклад «тис. осіб».
observations-field-unit-scale = Скільки простих одиниць у ній: для тисяч осіб — 1000. Порожнє означає 1.
observations-field-axis = activity — види діяльності, частини одного цілого; indicator — показники, які не додаються.
observations-field-kind = Звідки числа: official — із файлу статистичного органу, transcribed — переписано, proxy — непрямі, synthetic — штучні.
observations-field-source-title = Назва таблиці в джерелі.
observations-field-source-publisher = Хто її опублікував.
observations-field-source-url = Адреса сторінки, з https:// на початку.
observations-field-licence = Умови використання або назва ліцензії.
observations-field-vintage-period = Період, якого стосуються числа.
observations-field-vintage-retrieved = День, коли прочитано джерело: 2024-01-31.
observations-field-completeness = Чого в таблиці немає: яких регіонів, видів діяльності, років.
observations-field-notes = Застереження для тих, хто рахуватиме.
observations-field-expected-regions = Скільки регіонів має повна таблиця.
observations-field-expected-activities = Скільки видів діяльності чи показників має повна таблиця.
observations-field-totals-region = Назва рядка для всієї країни.
observations-field-totals-activity = Назва для всіх видів діяльності.
observations-step-1 = На аркуші «Дані» впишіть по одному числу в рядок. Назви стовпців не змінюйте.
observations-step-2 = На цьому аркуші заповніть другий стовпець. Поля із зірочкою (*) обов’язкові.
observations-step-3 = Той самий опис можна подати файлом TOML із тими самими полями (--header) або окремими параметрами команди.
observations-step-4 = Перевірте: rozum import observations FILE.xlsx --dataset ID --time time. Нічого не буде записано, доки не додасте --register.
observations-step-5 = Пропуск, конфіденційне число й нуль — три різні речі. Не замінюйте одне одним.
intake-row-wider = У рядку { $count ->
    [one] { $count } клітинка
    [few] { $count } клітинки
   *[other] { $count } клітинок
}, а в заголовку { $columns }.
intake-row-wider-mend = Пишіть дробові числа з крапкою або беріть їх у лапки, або розділіть клітинки крапкою з комою.
