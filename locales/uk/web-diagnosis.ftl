# Сторінки діагностики.

role-analyst = аналітик
command-correct-labels = Виправлено позначки тексту
command-withdraw-labels = Відкликано виправлення позначок
event-labels-corrected = Виправлено позначки тексту
event-label-correction-withdrawn = Відкликано виправлення позначок

count-findings =
    { $count ->
        [one] { $count } зауваження
        [few] { $count } зауваження
       *[other] { $count } зауважень
    }
finding-severity-info = до відома
finding-severity-warning = застереження
finding-severity-error = вада
no-strategy-of = У реєстрі немає стратегії регіону { $region }.
diagnose-nothing-read = У файлі { $file } не знайдено ні сфер, ні пріоритетів, ні завдань. Скористайтеся шаблоном: rozum template strategy -o FILE.xlsx.
diagnose-no-region = Файл не каже, якого регіону ця стратегія. Додайте --region UA-xx.
comparison-side-malformed = «{ $value }» не читається: потрібен код регіону, за потреби з номером редакції, — UA-05 або UA-05@1.
comparison-side-absent = У реєстрі немає { $value }.
