# Поділ ролей: відповіді двох регіонів на пропозицію щодо перетину.

## У журналі
command-answer-division = Відповідь щодо поділу ролей
event-division-worded = Запропоновано формулювання поділу ролей
event-division-accepted = Регіон погодився з поділом ролей
event-division-rejected = Регіон не погодився з поділом ролей
event-division-remarked = Зауваження щодо поділу ролей
not-a-pair-of-priorities = «{ $value }» не є парою пріоритетів різних областей, як-от 21-P03+26-P12.
