# Сфери: чому надруковане відрізняється від перерахованого. Метод описано в docs/methods/spheres.md.

spheres-labels-counted =
    У додатку 2 надруковано { $printed }: полічено назви сфер, а не стратегії. Стратегій — { $strategies }, бо кожну слід враховувати один раз.
spheres-several-labels =
    { $regions-uk }: { $count ->
        [one] { $count } назва
        [few] { $count } назви
       *[other] { $count } назв
    } — { $labels }.
spheres-unexplained = Надруковано { $printed }, а за додатком 1 стратегій — { $strategies } (назв — { $labels }). Причини в реєстрі не знайдено.
spheres-declared-since =
    Після завантаження додатка 1 сферу визначили { $count ->
        [one] у { $count } стратегії
       *[other] у { $count } стратегіях
    }: { $regions-uk }.
spheres-withdrawn-since =
    Після завантаження додатка 1 сферу вилучили { $count ->
        [one] з { $count } стратегії
       *[other] із { $count } стратегій
    }: { $regions-uk }.
spheres-without-annex = Додаток 1 до реєстру не завантажено, тож порівнювати з надрукованим немає підстав.
spheres-labels-and-pairs =
    У стратегіях { $labels ->
        [one] { $labels } назва сфери
        [few] { $labels } назви сфер
       *[other] { $labels } назв сфер
    }, але { $pairs ->
        [one] { $pairs } пара
        [few] { $pairs } пари
       *[other] { $pairs } пар
    } «регіон — сфера»: деякі стратегії називають одну сферу кількома словами{ $unplaced ->
        [0] .
       *[other] , а { $unplaced } не належать до жодної із 17 сфер.
    }
spheres-denominator =
    Частки обчислено від { $strategies ->
        [one] { $strategies } стратегії
       *[other] { $strategies } стратегій
    }, враховано й ті, де сфер не визначено ({ $regions-uk }). Якби лічити лише { $declaring ->
        [one] { $declaring } стратегію
        [few] { $declaring } стратегії
       *[other] { $declaring } стратегій
    } із визначеними сферами, кожна частка була б більшою у { $strategies }/{ $declaring } раза.
