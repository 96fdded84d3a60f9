# Журнал: чому запис чи читання не вдалися і що знайшла перевірка.

## Запис, читання, файли
journal-database-failed = База даних журналу не відповіла як слід: { $detail }
journal-absent = За адресою { $place } журналу немає.
journal-file-failed = Файл { $path }: { $detail }
journal-folder-occupied = Тека { $path } не порожня і не містить копії журналу, тож її не змінено. Вкажіть іншу теку.
journal-conflict = Поки готувався запис, журнал змінився: тепер у ньому не { $size ->
        [one] { $size } подія
        [few] { $size } події
       *[other] { $size } подій
    }. Нічого не записано; повторіть дію.
journal-event-too-large = Подія № { $seq } завелика: { $bytes } Б, а дозволено щонайбільше { $limit } Б. Нічого не записано. Скоротіть текст.
journal-nothing-to-append = Команда не дала жодної події, записувати нічого.
journal-event-missing = Журнал пошкоджено: немає події № { $seq }. Виконайте «rozum journal verify», щоб дізнатися більше.
journal-root-unexpected = Журнал пошкоджено: його { $size ->
        [one] { $size } подія
        [few] { $size } події
       *[other] { $size } подій
    } не сходяться з підписаною контрольною точкою. Виконайте «rozum journal verify», щоб дізнатися більше.
journal-checkpoint-unreadable = Журнал пошкоджено: остання контрольна точка не читається. Виконайте «rozum journal verify», щоб дізнатися більше.
journal-events-and-checkpoints-disagree = Журнал пошкоджено: контрольна точка стоїть на { $size }, а події закінчуються в іншому місці. Нічого не записано. Виконайте «rozum journal verify», щоб дізнатися більше.

## Ключ підпису
journal-key-unreadable = Файл { $path } не містить ключа журналу. Файл залишено без змін: відновіть його з резервної копії.
journal-key-name = Ключ не може називатися «{ $name }»: назва має бути непорожньою, без пробілів і знака «+».
journal-no-randomness = Операційна система не надала випадкових чисел, тож ключ не створено.

## Перевірка: події
journal-event-edited = Подію № { $seq } ({ $kind }, { $subject }) змінено після запису.
journal-event-replaced = Подію № { $seq } замінено: на її місці стоїть копія події № { $other } ({ $kind }, { $subject }).
journal-event-dropped = Подію № { $seq } вилучено.
journal-events-dropped = Події від № { $seq } до № { $last } вилучено.
journal-event-added = На місці № { $seq } стоїть рядок, якого в журналі не було ({ $kind }, { $subject }): його додано.
journal-event-unsigned = Подію № { $seq } не охоплює жодна дійсна контрольна точка: її додано поза програмою або контрольну точку вилучено.
journal-events-unsigned = Події від № { $seq } до № { $last } не охоплює жодна дійсна контрольна точка: їх додано поза програмою або контрольні точки вилучено.
journal-events-swapped = Події № { $seq } і № { $other } поміняно місцями.
journal-event-moved = Подію № { $seq } пересунуто: вона стоїть на місці № { $place }.
journal-events-moved = Події від № { $seq } до № { $last } пересунуто: вони стоять від місця № { $place }.
journal-leaf-differs = Подія № { $seq } ({ $kind }, { $subject }) справжня, але геш поруч із нею змінено.
journal-columns-differ = Подія № { $seq } ({ $kind }, { $subject }) справжня, але предмет чи номер зміни поруч із нею не збігаються з тим, що в ній записано.
journal-span-differs = Події від № { $seq } до № { $last } не сходяться з підписаною контрольною точкою: принаймні одну з них змінено разом із її гешем.
journal-command-cut-short = Остання команда неповна: бракує подій від № { $seq } до № { $last }.

## Перевірка: контрольні точки
journal-checkpoint-missing = Немає контрольної точки на { $size }: її вилучено.
journal-checkpoint-extra = Контрольна точка на { $size } зайва: жодна команда там не закінчується.
journal-checkpoint-edited = Контрольну точку на { $size } змінено після запису.
journal-checkpoint-signature-wrong = Підпис контрольної точки на { $size } недійсний.
journal-checkpoint-origin-differs = Контрольна точка на { $size } належить іншому журналу — { $origin }.
journal-checkpoints-unproven = Після розміру { $size } перевірити вже неможливо ({ $count ->
        [one] { $count } контрольна точка
        [few] { $count } контрольні точки
       *[other] { $count } контрольних точок
    }): цього не дозволяє знайдене вище.

## Перевірка: ключі та опора
journal-key-unknown = Ключ «{ $key }» журналові невідомий, а підписано ним { $count ->
        [one] { $count } контрольну точку
        [few] { $count } контрольні точки
       *[other] { $count } контрольних точок
    }, перша — на { $size }.
journal-key-early = Контрольну точку на { $size } підписано ключем { $key }, який журнал запровадив лише згодом.
journal-key-retired = Контрольну точку на { $size } підписано ключем { $key }, який на той час уже передав підписування наступному.
journal-key-not-trusted = Від контрольної точки на { $size } журнал підписує ключ { $key }. Довірений ключ за нього не ручався.
journal-trusted-key-unused = Довірений ключ { $key } не підписав тут жодної контрольної точки.
journal-anchor-elsewhere = Контрольна точка, з якою порівнюємо, належить іншому журналу — { $origin }.
journal-anchor-ahead = Раніше в журналі було { $size ->
        [one] { $size } подія
        [few] { $size } події
       *[other] { $size } подій
    }, а тепер лише { $events }: кінець журналу відрізано.
journal-anchor-differs = Журнал переписано: перші { $size ->
        [one] { $size } подія
        [few] { $size } події
       *[other] { $size } подій
    } вже не ті, що в контрольній точці, з якою порівнюємо.
journal-anchor-unproven = З контрольною точкою на { $size }, взятою для порівняння, зіставити журнал неможливо: цього не дозволяє знайдене вище.

## Перевірка: порівняння з копією, що зберігалася окремо
journal-copy-altered = Копія, з якою порівнюємо ({ $folder }), сама не ціла: { $count ->
        [one] { $count } зауваження
        [few] { $count } зауваження
       *[other] { $count } зауважень
    }, їх назве «rozum journal verify --bundle». Усе сказане нижче варте лише стільки, скільки ця копія.
journal-copy-event-edited = Подія № { $seq } ({ $kind }, { $subject }) не така, як у копії: { $changes }
journal-copy-event-dropped = Події № { $seq } з копії ({ $kind }, { $subject }) більше немає.
journal-copy-event-added = Подія № { $seq } ({ $kind }, { $subject }) стоїть серед подій копії, але в копії її немає: її додано згодом.
journal-copy-event-moved = Подію № { $seq } з копії ({ $kind }, { $subject }) пересунуто: вона стоїть на місці № { $place }.
journal-copy-events-swapped = Події № { $seq } ({ $kind }, { $subject }) і № { $other } ({ $other-kind }, { $other-subject }) з копії поміняно місцями.

## Перевірка: пошкодження та копії
journal-unreadable = Базу даних прочитано не повністю: { $detail }
journal-findings-untold = І ще { $count ->
        [one] { $count } розбіжність
        [few] { $count } розбіжності
       *[other] { $count } розбіжностей
    }.
journal-bundle-file-missing = У копії немає файлу { $path }.
journal-bundle-file-damaged = Файл копії { $path } пошкоджено.
journal-bundle-file-extra = У копії є зайвий файл { $path }.
journal-bundle-tile-differs = Файл копії { $path } не відповідає подіям.
journal-bundle-checkpoint-differs = Файл checkpoint не збігається з останньою контрольною точкою в checkpoints.jsonl.
journal-bundle-keys-differ = Файл keys.jsonl не відповідає ключам, які запровадив журнал.

## Витяги: події одного предмета з доказами
journal-not-an-extract = { $path } не є ні копією журналу, ні витягом із нього. Вкажіть теку, яку створила команда «rozum journal export», або пакет, завантажений зі сторінки.
journal-extract-format = { $path } — витяг у форматі «{ $format }», а ця програма знає «{ $known }». Скористайтеся тією версією програми, якою витяг створено, або новішою.
journal-extract-unwritable = Витяг не вдалося записати у файли: { $detail }
journal-extract-nothing = У журналі розміром { $size } немає жодної події про { $subject }.
journal-extract-with-copy = Витяг не можна зіставити з копією: це можливо лише для всього журналу. Вкажіть контрольну точку того самого розміру або перевірте саму копію.
journal-extract-event-unproven = Подія № { $seq } ({ $kind }, { $subject }) не веде до підписаного кореня: подію змінено разом із її листком або змінено її доказ.
journal-extract-nothing-proven = Жодна подія не веде до кореня контрольної точки на { $size }: контрольна точка належить іншому журналу або її змінено.
journal-extract-proof-missing = Подія № { $seq } ({ $kind }, { $subject }) не має доказу.
journal-extract-proof-wrong = Доказ події № { $seq } не читається.
journal-extract-proof-misplaced = Доказ події № { $seq } стоїть не на своєму місці або повторюється.
journal-extract-not-whole = У витягу не зазначено, що він містить усі події предмета { $subject }, хоча так має бути.
journal-extract-subject-empty = У витягу зазначено, що він містить усі події предмета { $subject }, але немає жодної.
journal-extract-revision-missing = Із подій предмета { $subject } щось вилучено: перед подією № { $seq } { $count ->
        [1] має стояти зміна { $revision }
       *[other] мають стояти зміни { $revision }–{ $last }
    }.
journal-extract-revision-again = Подія № { $seq } предмета { $subject } названа зміною { $revision }, яка вже є: події пересунуто або додано.
journal-extract-documents-differ = Перелік документів не відповідає подіям.
journal-extract-document-altered = Документ { $path } не той, що його називають події: його змінено.
extract-documents = Документи
extract-documents-there = у витягу є { $there } з { $named } названих за гешем; кожен справжній
extract-absent = У витягу немає
extract-absent-one = «{ $title }», названо в події № { $event }, SHA-256 { $sha256 }
journal-extract-list-differs = Перелік умісту (extract.json) — не той, що його підписано (extract.note): з витягу щось вилучено або до нього щось додано.
journal-extract-list-unsigned = Перелік умісту (extract.json) не підписано жодним ключем цього журналу.
journal-extract-event-added = Події № { $seq } ({ $kind }, { $subject }) немає в підписаному переліку вмісту: її додано до витягу пізніше.
journal-extract-anchor-size = Витяг стоїть на розмірі { $size }, а контрольна точка для порівняння — на { $other }: доказу, що між ними журнал лише зростав, у витягу немає. Візьміть його на сайті, /api/v1/journal/proof?from=…, або перевірте повну копію.

## Слова поруч із файлами витягу
extract-readme =
    ВИТЯГ ІЗ ЖУРНАЛУ: { $about }

    «Розум» записує кожен внесений факт і кожне рішення як подію одного журналу. Події лише додають, а підпис після кожної команди засвідчує їх усі. Цей архів містить усі події про { $about } та інші, що до них належать, — якими вони були, коли розмір журналу становив { $size }.

    Що тут є:
    extract.json — про що витяг, про що в ньому є всі події, і перелік цих подій
    extract.note — підпис під цим переліком
    checkpoint — підписана контрольна точка, яка засвідчує весь журнал такого розміру
    events/ — кожна подія, саме ті байти, які гешовано
    proofs.jsonl — для кожної події її листок і геші, що ведуть від нього до підписаного кореня
    documents.jsonl — документи, на які посилаються події, за їхніми SHA-256
    documents/ — самі документи, що їх тут зберігають; назва кожного — геш його вмісту

    Як перевірити без нас і без мережі:
    rozum journal verify --bundle ЦЕЙ-АРХІВ.zip

    Код виходу 0: кожна подія така, якою її підписано, і жодної з підписаного переліку не бракує. Код виходу 1: змінене названо. Порівняйте показаний відбиток ключа з тим, який знаєте з іншого джерела, або вкажіть відомий вам ключ: --key "НАЗВА BASE64".

    Чого витяг показати не може: чи записано про { $about } щось іще після цього розміру і чи не пропустив щось у переліку сам сайт. Це показує лише весь журнал: rozum journal export. Формат описано на сторінці «Журнал» серед методів.
