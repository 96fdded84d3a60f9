# Сусіди й партнери: кому дзвонити насамперед і про що.
partner-answer = Чекає на відповідь про поділ ролей (перетинів: { $count }), насамперед щодо { $item } і { $other_item }.
partner-remind = Має відповісти про поділ ролей (перетинів: { $count }), насамперед щодо { $item } і { $other_item }.
partner-same-words = Ті самі слова, а ролей не поділено (перетинів: { $count }): { $item } і { $other_item }.
partner-supply = Має те, чого бракує цій області (зв’язків: { $count }), насамперед { $supplier } для { $processor }: { $item } і { $other_item }.
partner-research = Одна область лише досліджує або лише продає те, що робить інша (перетинів: { $count }): { $item } і { $other_item }.
partner-same-activity = Та сама діяльність на тій самій стадії, а ролей не поділено (перетинів: { $count }): { $item } і { $other_item }.
partner-deliver = Бракує того, що має ця область (зв’язків: { $count }), насамперед { $supplier } для { $processor }: { $item } і { $other_item }.
partner-agreed = Ролі поділено (перетинів: { $count }), насамперед { $item } і { $other_item }: час виконувати домовлене.
partner-platform = Спільні тематичні платформи: { $count }.
partner-first = Кому дзвонити насамперед і про що
partner-first-says = Спершу ті, з ким є незакінчена розмова, далі ті, хто оголосив те саме тими самими словами, далі ті, хто має те, чого тут бракує.
partner-first-none = Про що говорити насамперед, із текстів не видно.
partner-see-overlap = Поділ ролей: { $value }
partner-see-chains = Ланцюги цієї області
partner-proxy = Зв’язки ланцюгів спираються на заступну структуру витрат (Бельгія, 2020 рік), а не на дані України.
partner-same = Хто оголосив те саме
