# Поділ ролей: відповіді двох регіонів на пропозицію щодо перетину.

## У журналі
command-answer-division = Відповідь щодо поділу ролей
event-division-worded = Запропоновано формулювання поділу ролей
event-division-accepted = Регіон погодився з поділом ролей
event-division-rejected = Регіон не погодився з поділом ролей
event-division-remarked = Зауваження щодо поділу ролей
not-a-pair-of-priorities = «{ $value }» не є парою пріоритетів різних областей, як-от 21-P03+26-P12.
not-a-state-of-division = «{ $value }» не є станом поділу ролей: open, waits, agreed, rejected або out_of_date.
division-without-overlap = Програма не знаходить перетину { $pair }, і про нього ще не говорили.
division-proposal-changed = Пропозиція програми щодо { $pair } тим часом змінилася. Прочитайте нинішню й відповідайте на неї.

## На сторінках
dv-title = Поділ ролей
dv-says = Програма пропонує, як двом регіонам поділити ролі; відповідають їхні секретаріати. Домовленість діє, коли обидва погодилися з тим самим формулюванням.
dv-how = Як домовляються
dv-state = Поділ ролей
dv-any = У будь-якому стані
dv-progress-open = ще не відповідали
dv-progress-waits = чекає на відповідь
dv-progress-agreed = домовлено
dv-progress-rejected = не згодні
dv-progress-out_of_date = про давніші слова
dv-chance = Випадок дав би двом областям не менший перетин з імовірністю p = { $p } ({ $draws } роздач).
dv-ground-draws = як обчислено
dv-ground-quote = { $item }: «{ $words }»
dv-ground-evidence = КВЕД { $codes } у даних: { $region }
dv-ground-priority = слова { $value }
dv-ground-likeness = як обчислено схожість
dv-seen-in = Звідки це:
dv-refused = Відповідь не прийнято
dv-words-of = Формулювання: { $value }
dv-words-of-program = Пропозиція програми
dv-older-agreement = Домовленість укладено про давніші слова: відтоді змінився один із пріоритетів. Вона не діє, доки обидва регіони не погодяться знову.
dv-older-words = Формулювання стосується давніших слів: відтоді змінився один із пріоритетів.
dv-history = Що сказали регіони
dv-said-program = Пропозицію програми винесено на обговорення
dv-said-worded = { $value }: запропоновано інше формулювання
dv-said-accepted = { $value }: погоджено
dv-said-rejected = { $value }: не погоджено
dv-said-remarked = { $value }: зауваження
dv-because = Чому:
dv-gone = Про що говорили раніше
dv-gone-says = Програма більше не знаходить цих перетинів: змінилися тексти або їхні позначки. Сказане залишається.
dv-answer = Відповісти від імені регіону: { $value }
dv-answers-to = Ви відповідаєте на це формулювання:
dv-program-says = Програма пропонує:
dv-kind = Ваша відповідь
dv-kind-accept = Погоджуємося
dv-kind-accept-program = Погоджуємося натомість із пропозицією програми
dv-kind-reject = Не погоджуємося
dv-kind-propose = Пропонуємо інше формулювання
dv-kind-remark = Маємо зауваження
dv-wording = Інше формулювання
dv-wording-hint = Лише якщо ви його пропонуєте. Щонайменше 15 літер.
dv-words = Чому або зауваження
dv-words-hint = Якщо ви не погоджуєтеся або пропонуєте інше, поясніть чому: щонайменше 15 літер.
dv-button = Записати відповідь у журнал
dv-nothing-chosen = Оберіть, що ви відповідаєте.
work-divisions = Чекають на вашу відповідь
work-division-waits = { $value } чекає на відповідь щодо поділу ролей
