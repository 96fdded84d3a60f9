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
