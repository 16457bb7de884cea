import type { LocaleCode } from '../../model/languages/locales.ts';

/**
 * Words of every day that have nothing to do with the site: food, things in a house, animals, jobs, sports, places. Who types
 * one of them means it, not a word of the pages that is a letter away: война is no волна, bank no ban. A word from which one on
 * the pages is made has no place here, nor has a form of one: farmer next to farmland, waves next to wave; nor has a Kazakh noun that is a verb as well: жаз.
 */
export const everydayWords: Partial<Record<LocaleCode, string>> = {
  en: `accountant acid actor adoption adult africa airplane alcohol algebra algorithm alien alimony allergy alley
    almond aluminium amazon america amplifier android angel anger anime ankara ankle anniversary ant antenna antibiotic
    anxiety apartment apple archaeology archery arena army ash aspirin asteroid asthma astronaut atom attic auction
    auditor aunt autism autumn avenue baby backpack bacon bacteria baker baku balcony ball ballet banana band bandage
    bank barber barge bark barley barn barrel basketball bat bathroom batman battery beach beading bean beans bear
    beard bed bee beef beer beetle beijing belarus belt berlin bet betting bible bicycle billiards binoculars biology
    bird birthday biscuit bishkek bitcoin bite blanket blast bleach blender blink blog bloke blood bond bone bonus boot
    boots border boss bottle bower bowl bowling boxing boy bracelet brain brake branch brand brandy brazil bread
    breakfast breath breeze brick bride bridge broker broom brother brush bucket buddha builder bulb bull buoy burger
    bus bush butcher butter button cabbage cable cactus cake calf california calorie camel camera camping campus canada
    cancer candy canoe car card carnival carp carpet carrot cart cartoon casino cask cassette castle cat cave cedar
    ceiling cell cellar cement cemetery cereal chair chalk champagne champion chard charger chat cheap cheese chef
    chemical chemistry cherry chess chest chick chicken child chimney chin chocolate cholesterol christmas church
    cigarette cinema cinnamon circus class claw clay cleaner clerk cliff climbing clinic closet cloud clove clover
    clown coach coal coast coat cobalt cocaine cocktail coffee coffin cold college comb comedy comet comic comics
    compass concertina concrete cone console cook cooking copper coral corn cosmetics cottage cough counseling couple
    coupon cousin cove covid cow crab crane crayon cream credit cricket crocodile cross crow crown cruise crutch
    cucumber cup cure curl currant currency curry curtain custody cycling daisy dance darts daughter dawn deer delhi
    denmark dentist depression desert desk detergent devil diabetes diamond diary dice diesel diet dinner dinosaur
    diploma disabled disco discount dish disney diving divorce doctor dog doll dollar dolphin donkey donor door dove
    dragon drain drama dream dress drill drilling driver drone drought drug drum drunk dubai duck dumpling dushanbe
    dust eagle earthquake easter eclipse egg eggs ego egypt ekibastuz elbow elephant elevator emoji engine engineer
    england eraser essay euro exam eye eyes fable facial fairy fashion father fear feet fellow fence fencing ferry
    festival fever fiction filet film finger fingerprint finland fire fish fishing fist fitness flair flavor flea flood
    floor florida flour flower flu flute fly fog foot football forest fork fossil fountain fox france freezer fridge
    friend frog frost fuel funeral funny galaxy gallery gambling game gamer garage garbage garden garlic gas gasoline
    gasp gate geometry germ germany ghost gift gin giraffe girl glacier gland glasses gloves glue goal goat god gold
    golf google goose gorilla gown grace grade graduation grammar grandfather grandma grandmother grandpa grape grapes
    grass grave gravity greece grocery groom guest guitar gun gym gymnastics hacker hail hair halo ham hammer hangover
    happy harbor hare harem harp harry hat hate hawk hay headache headphones headset heart heaven hedgehog height heir
    hell helmet hemp herb hermit heroin hike hiking hill hippo history hockey hollow homework honey honeymoon hoodie
    hope horse hose hospital hostel hotel hug hunting husband ice ikea india infection inflation ingredient inheritance
    injection ink insulin insurance internship inventor investment iphone iran iraq iron island israel istanbul italy
    ivy jacket jackpot jam japan javascript jazz jeans jelly jewel jewellery jingle joke joy joystick judo juice jungle
    jupiter kabul kangaroo karaganda karate ketchup kettle keyboard kick kid kidney kids kiev killer kilt king kiss
    kitchen kite kitten knee knife knight koala kokshetau korea kostanay kyiv lace lad ladder lager lake lamb lamp
    landlord laptop lasagna laser lash latex lather laugh laundry lawn leaf league leash lecture legend lego lemon
    lemonade lens leopard library lie lightning lily linen liner linux lion lip lipstick lithium liver lizard loan
    lobster login london lottery lounge louse love lover luggage lunch lung lust machine madrid magic magnet makeup
    mall mane maple marijuana market marriage mars marvel mask massage mathematics mattress mayonnaise medal melon meme
    meteor metro mexico microphone microscope microsoft microwave milk minecraft miner mining minsk mirror missile mist
    model modem molecule monitor monk monkey moon moose mortgage moscow mosque mosquito moss motel moth mother motor
    motorcycle mountain mouse mouth movie movies mud mule murder muscle museum mushroom mustard mutton myth nail naked
    nap navy neck necklace neighbor nephew nerve nest netflix nickel niece nike noodle noodles nose novel novice
    nuclear nun nurse nursery oak oat obesity obituary ocean octopus oil oilfield ointment olympics onion opera orange
    orbit orchid orphan orphanage ostrich oven overtime owl pager pain paint painter painting palace palm pan pancake
    panda panic pants parade parka parrot passport password pasta pavlodar peach peak peanut pear pearl pen pencil
    penguin pension pensioner pepper perfume petrol petropavl pharmacy physics piano pie piercing pig pigeon pill
    pillow pilot pine ping pipe pipeline piper pirate pizza plait plane planet plastic plate player playstation plug
    plum plumber plutonium pocket podcast poem poet poetry poison pokemon poker poland porch pork pot potato potter
    pound powder prague prayer pregnancy pressure price priest prince princess prose psychiatrist psychologist pulse
    puppy purse puzzle python queen quilt quran rabbit race racer racing radiation raft rain rainbow raisin ramadan rap
    rat razor reactor realtor recipe reef referee refinery refugee remedy resort restaurant resume retirement
    revolution rhino rib rice riddle ring river road robber robbery robot rock rocket rome roof root rose rouge
    roulette rowing rubber rugby ruin ruler rum runner runway russia rust rye sable sad safari sailor salad salary sale
    salmon salt samsung sand sandwich satellite saturn sauce sauna savings saw scanner scar scare scarf scent
    scholarship school scientist scissors scooter screw sculpture seal seat sector seed selfie sense series shame
    shampoo shape shark shave sheep shell shirt shoes shop shore shoulder shower shrimp silver singer sink sister
    sitcom skate skating sketch skid skiing skin skirt sky slave sled sleep sleeve slide slope slot smell smile smoke
    snack snail snake sneaker sniff snooker snore snort snow soap sober sock socket socks soda sofa solar soldier son
    song sore soul soup souvenir soybean spa spaghetti spain spear spelling spice spider spite sponge spoon spore sport
    spotify spout spreadsheet spring sprint spy squirrel stable stadium stage stain stair stairs stake star statue
    steak steel stock stomach stone stool store stork storm stove straw strawberry stream stress stripe stroke student
    studio stuff subway sugar suit suitcase suite summer sun sunscreen supermarket supper surfing surgery sushi swamp
    swan sweater sweden swell swimming sword syria syringe syrup table tablet tailor taldykorgan tale tank tape taraz
    tart tashkent tattoo tax taxi taxpayer tbilisi tea teacher team teeth tehran telescope temirtau temple tenant
    tennis tesla test texas theatre theft therapy thief thigh thumb thunder ticket tide tie tiger tights tiktok tile
    tire titanium toast toaster tobacco toe toffee tofu toilet tokyo tomato tomb tone tongue tooth toothbrush tourism
    tourist towel tower toy trail train tram trance transplant trash trauma treadmill tree trek tribe trophy trousers
    truck trumpet tulip tumor tunnel turkestan turkey turntable turtle tutor twin twine twitter ufo ukraine ultrasound
    umbrella uncle unicorn university uranium vacancy vaccine vacuum valley vampire van vanilla venus vet vienna
    vietnam villa vinegar vinyl violin virus vitamin vlog vodka volcano wafer waffle wager waiter wall wallet walnut
    waltz war warsaw wart washing wasp watch wave wealth weather webcam wedding weed weight whale wheat wheel
    wheelchair whisky wicket wife wifi wind wine winner winter wire witch wizard wolf wood world worm wound wrestling
    wrist xbox yacht yard yawn yerevan yeti yoga yogurt youtube zebra zinc zipper zither zombie zone zoo`,
  ru: `абрикос автобус айфон актер акула алгебра алгоритм алименты алкоголь аллергия алмаз альпинизм алюминий америка ананас
    ангел аниме анкара антенна антибиотик апельсин аптека арахис арбуз аренда арендодатель армия археология аспирин
    астероид астма аудитор аутизм африка бабушка багаж базилик баклажан баку балет балкон балхаш банан банк баня
    барабан баранина баскетбол батарея баурсак башня беларусь белка бензин берег береза беременность берлин бетон
    бешбармак библиотека библия билет бильярд бинокль бинт биология биржа биткоин бишкек блендер близнецы блины блоха
    бог боец бой бокс болото больница борода борщ борьба боулинг бразилия брак браслет брат бренд бритва брокер брюки
    бургер бурение буря бутерброд бутылка бухгалтер бухгалтерия бык вакансия вальс валюта вампир ваниль ванна вареники
    варенье варшава вафли ведро ведьма велосипед велоспорт вена венера веник верблюд весна ветер ветеринар ветка виза
    вилка вилла вино виноград вирус виски витамины вишня вклад внук внучка водитель водка война волк волосы волшебник
    вор ворона ворота врач вселенная вулкан выпускной вьетнам газировка газпром галактика галерея галстук гараж гвоздь
    геймер геометрия германия гимнастика гирлянда гитара глаз глаза глина говядина гол гололед голубь гольф гонки гора
    горка горчица гостиница гость грабеж гравитация град грамматика гранат гребля греция грибы грипп гроб гробница
    гром грудь грузовик группа груша грязь губка губы гугл гусь дартс дверь двигатель двор дворец девочка девушка
    дедушка декрет дели дельфин деревня дерево дети джаз джин джинсы джунгли дзюдо диабет диван диета дизель динозавр
    диплом дневник дождь долина доллар домбра донор дочь дракон драма дрель дрон друг дуб дубай духи духовка душ душа
    душанбе дым дыня дьявол дядя евро египет еж елка ереван жезказган желе железо желудок жена жених жираф жук забор
    завещание завод завтрак загадка загар загранпаспорт займ замок зарплата зарядка засуха затмение заяц звезда зебра
    землетрясение зеркало зима злость змея золото зомби зонт зоопарк зуб зубы игра игрок игрушка идея извинение
    израиль изюм инвалид индейка индия инженер инжир инсулин инсульт инфляция ипотека ирак иран испания италия йога
    йогурт кабачок кабель кабул казино кактус калория калькулятор камень канада капуста караганда карандаш карате
    картина картошка касса кассета кастрюля качели каша кашель квартира квартиры кенгуру кетчуп кефир киви киев кино
    кирпич кислота кит клавиатура кладбище класс клей клен клиника клоун клубника ковер кожа коза коктейль кокшетау
    колбаса колено колесо колонка кольцо коляска комар комедия комета комикс компас конфета конфеты коньки коньяк
    корабль коран корень корея корица корова королева король косметика косметолог космонавт костанай костыль кость
    костюм котенок котлета коттедж кофе кошелек кошка краб кража краска креветки кредит кровать кровь крокодил кролик
    кружка круиз крыса крыша кубик кукла кукуруза кумыс курица курорт курт куртка куст кухня лазер лампа лампочка
    лапша лебедь лев легенда легкие лед ледник лекарство лекция леопард лес лестница лето лечение ливень лига лилия
    лимон лимонад лиса лист литий лифт лодка ложка локоть лондон лосось лось лотерея лошадь лужа лук луна лыжи любовь
    лягушка магазин магия магнит мадрид мазь майонез макароны малина мальчик маляр мама манго маникюр марс маскарад
    масло массаж математика матрас мать машина мебель мед медаль медведь медсестра медь мексика мел мем метель
    метеорит метро мечеть мечта микроволновка микроскоп микрофон миксер миндаль минск миф могила мода модель мозг
    молекула молитва молния молоток монах монитор морган морковь мороз моряк москва мост мотель мотор мотоцикл мох муж
    музей мука мультфильм муравей мусор муха мыло мышцы мышь мясник мясо мяч наводнение надежда налог наркотики
    наследник наследство наушники начальник небо невеста нерв нефть никель ногти нож ножницы нос носки нотариус
    ноутбук обед обезьяна облако обои объектив овес овца огурец одеяло ожирение озеро океан окно оладьи олень
    олимпиада опека опера операция опухоль орбита орел орех оса осел осень остров осьминог отель отец отпечаток отпуск
    официант охота очки павлодар пазл пакет палец пальма пальто панда паника папа парад парень парикмахер пароль паром
    парта паспорт пасха паук пахлава певец пекарь пекин пельмени пенальти пенсионер пенсия пепел перец персик перчатки
    песня песок петропавловск петрушка печень печенье пещера пианино пианист пиво пила пилот пингвин пират пирог
    пирожок пирсинг пистолет пицца плавание планета планшет пластик пластинка платье племянник плечо плита плитка плов
    пляж победитель повар поведение погода подарок подвал подкаст подруга подушка поезд пожар пол полотенце польша
    помада помидор попугай порошок портной пособие постель посуда посылка потолок похмелье поход похороны поцелуй
    почки почтальон прага праздник премия призрак принтер принц принцесса приставка приют провод прописка простуда
    протез процент психиатр психолог птица пуговица пульс пустыня пчела пшеница пылесос пыль радиация радость радуга
    развод размер рай рак ракета раковина ракушка рамадан рана расческа реактор реакция ребенок редис резина резюме
    река ремень ремонт рентген репетитор ресторан рецепт рим рис риф риэлтор робот рождение рождество рожь роза
    розетка рок ром роман россия рот роутер рубашка рулетка ручка рыба рыбалка рынок рыцарь рэп рюкзак сад салат салют
    самокат самолет самсунг санки санта сантехник сапоги сарай сатурн сауна сафари сахар свадьба свекла свинина свинья
    свитер священник селфи семя сено сервер сердце серебро сериал сестра сигарета сирия сироп сказка скакалка скала
    сканер скидка сковорода скрипка скульптура слива сливки слон смайлик сметана смех снаряд снег снеговик снегурочка
    собака сова сознание сок солдат солнце соль сон сосед соседи сосна соус сочинение соя спагетти специи спутник
    ставки стадион стаж стажировка сталь стамбул статуя стена стипендия стиральный стихи стол стоматолог страх
    страховка стресс стрижка строитель студент студия стул ступня сувенир судно сумка суп супермаркет суши сцена
    счастье счет сын сыр табак таблетка тайна такси талдыкорган таможня танец танк тараз тарелка татуировка ташкент
    тбилиси творог театр тегеран теленок телескоп темиртау температура теннис тест тетя тигр тикток тип титан токио
    томография топливо тормоз торт тостер трава травма трактор трамвай тревога тренер труба трубопровод туалет туман
    туннель туризм турист туркестан турция туфли тыква тюлень тюльпан убийство убийца уголь удобрение ужин узи укол
    украина укроп уксус улитка улица улыбка университет уран усыновление утка утюг ухо ученый учитель фабрика фасоль
    фейерверк фермер фестиваль фехтование физика фильм финляндия фирма фитнес флейта флот фонтан футбол хакер халва
    химия хлеб хоккей холестерин холм холодильник хостел храм хурма цветок цемент цена цепочка церковь цинк цирк чай
    чайник часы чат чашка чек чемодан чемпион чемпионат червь чердак черепаха чеснок чикаго шаг шампанское шампунь
    шапка шарф шахматы шахта шахтер шашки шашлык швеция шея шина школа шлем шоколад шпион шприц шрам штора шутка щенок
    экзамен экибастуз эффект юбилей юбка юпитер юрист ютуб яблоко язык яйца яйцо яндекс япония ястреб яхта ячмень
    ящерица`,
  kk: `автобус ажырасу айдаһар аймақ айна айран айтыс айфон алгебра алгоритм алимент аллергия алма алмұрт алтын альпинизм
    алюминий алқа америка ана ананас анар анасы аниме анкара антенна антибиотик апа апельсин арал арақ арба арман арпа
    археология арыстан арқа аскөк аспаз аспан аспирин астероид асхана асық асқабақ асқазан ата аудитор аулау аурухана
    аутизм ауыл африка аю аяз аяқ аға ағаш ақын аққала аққу аңшылық аңыз аңғар бадам базар бай баку бала балабақша
    балдақ балет балкон балшық балық балға балқаш банан банк барабан барыс бас баспалдақ бастық батарея батпақ батыр
    бауыр бауырсақ баялды баға бағы бақ бақа бақыт бейіт беларусь белбеу бензин берлин бесік бетон бешбармақ би бидай
    билет бильярд бинт биология биржа биткоин блендер бокс болат боран ботқа боулинг бояу бразилия бренд брокер бургер
    бутерброд бухгалтер буын білезік бішкек бүйрек бүрге бүркіт бұзау бұлан бұлт бұлшықет бұршақ бұрыш бұрғы бұтақ
    бұғы бұқа бәйге бәліш бөкебай бөрік бөтелке вальс валюта ваниль варшава вафли велосипед велоспорт вена виза вилла
    вирус виски вьетнам газдалған галактика галерея галстук гараж германия гимнастика гитара гол гольф грамматика
    греция гугл гүл даршын даяшы декрет дели дельфин демалыс демікпе джаз джинсы джунгли дзюдо диабет диван дизель
    динозавр диплом дойбы доллар домбыра донор доп дос драма дрон дубай дулыға душ душанбе дүкен дүрбелең дүрбі дұға
    дәмдеуіш дәретхана дәрумен дәрі дәрігер дәріс дәріхана дөңгелек егеуқұйрық египет егіз еден екпе екібастұз елес
    емдеу емен емтихан емхана ереван ертегі ерін есек есепшот ескек есік есірткі етік еуро ешкі еңбек жайлау жалақы
    жалгер жанартау жапония жапырақ жара жарақат жартас жарыс жастық жаттықтырушы жау жаға жағажай жақпа жаңбыр жаңғақ
    жебе жезқазған желе жемпір жержаңғақ жерлеу жерсерік жертөле жесір жетім жетімхана жеңілдік жеңімпаз жиен жиһаз
    жолбарыс жорық жуғыш жылан жылқы жын жыр жігіт жілік жүгері жүзу жүзім жүйке жүктілік жүн жүргізуші жүрек жұлдыз
    жұмақ жұмбақ жұмыртқа жәрдемақы жөндеу жөтел зарядтағыш зауыт зебра зейнетақы зейнеткер зират зымыран израиль имам
    инженер инсулин инсульт инфляция ипотека ирак иран испания ит италия иіссу йога йогурт кабель кабул казино кактус
    калория калькулятор канада карате картоп касса кедей кеден келін кеме кемпір кемпірқосақ кенгуру кептер кереге
    керней керуен керік кеспе кесіртке кетчуп кеуде кешкі кешірім киви киев кино киіз киім коктейль комедия комета
    компас коньки коньяк корея костюм коттедж кофе круиз кілем кірпі кірпіш кісі кітапхана күз күйеу күл күлкі күміс
    күркіреуі күрте күріш күшік кәдесый кәді кәмпит көже көз көзілдірік көйлек көкпар көктайғақ көктем көкшетау көл
    көлік көмір көпір көрпе көрші көршілер көше лазер лай лалагүл лига лимон лимонад литий лифт лондон лосось лотерея
    магнит мадрид мазар маймыл майонез манго маникюр марс марғау маса массаж математика матрас махаббат медаль медбике
    мейрамхана мейіз мексика мектеп мем мерейтой мереке метеорит метро мешіт ми микроскоп микрофон минск миф мойын
    молда молекула монах монитор монша мотель мотор мотоцикл мультфильм мырыш мыс мысық мінез мүгедек мүсін мұз мұздық
    мұнай мұнара мұра мұрагер мұражай мұрын мұхит мұғалім мәнті мәскеу найза найзағай намаз нан насыбай наубайшы
    наурыз нағашы неке немере несие никель нотариус ноутбук нөсер ойын ойыншы ойыншық олимпиада опера орамал орбита
    орман орындық ота отель отшашу оюлы павлодар пайыз пакет палау пальма пальто панда парад паром парта паспорт патша
    пекин пенальти перде пернетақта періште петропавл печенье пеш пингвин пицца пияз планшет пластик подкаст пойыз
    польша пошташы прага принтер протез психиатр психолог пышақ піл пішен пәтер радиация рамазан раушан реактор
    реакция резеңке рентген репетитор ресей рецепт рим робот розетка рок роман роутер рулетка рэп рюкзак сабын садақ
    саз сайқымазақ салат салым салық салқын самокат самса сарай сарбаз сарымсақ сатурн сауна саусақ сауын сахна сақал
    сақина сақтандыру саңырауқұлақ сегізаяқ селфи семсерлесу семіздік сервер сериал сирақ сирия сиыр сиқыршы сканер
    смайлик сорпа соус соя соғыс спагетти стадион стипендия стресс студент студия субұрқақ супермаркет сусабын суши
    сыбызғы сыйақы сыйлық сым сынып сыпырғыш сыра сырға сырғанақ сілкініс сірке сіңлі сүзбе сүйек сүйіс сұлтан сұлы
    сәбіз сәлемдеме сән сөмке таба табыт такси талдықорған танк тараз тарақ тасбақа тасқын татуировка тау тауық
    ташкент тақтайша таңқурай тбилиси театр тегеран тежегіш телескоп темекі темір теміртау теннис терезе термеші тест
    теңізші тикток титан тиін тозақ той токио томография тонау торт тосап тостер тотықұс тоғызқұмалақ тоқыма
    тоңазытқыш трактор трамвай туннель туризм турист туған тырнақ тыртық тышқан тыңайтқыш тыңшы тігінші тізе тіл тіс
    түйе түйме түйіндеме түлкі түндік түркия түркістан түтін тұз тұман тұмау тұрғыны тұсау тұсқағаз тұқым тәрелке төбе
    төлдеу төреші төсек украина университет уран уық фабрика фермер фестиваль физика фильм финляндия фирма футбол
    хайуанаттар хакер халва хан ханзада ханшайым химия хоккей холестерин хостел цемент цирк чек чемпион чемпионат
    шабадан шабдалы шай шайтан шал шалбар шалшық шалғам шам шампан шамшырақ шана шанышқы шарап шатыр шахмат шахта
    шахтер шаш шаштараз шаң шаңсорғыш шаңырақ шаңғы швеция шеге шелек шелпек шеше шие шина шипажай шоколад шолпан
    шошқа шприц шыбын шымкент шырша шырын шығарма шілде шіркеу шұбат шұжық шұлық шәйнек шәрбат шөбере шөл шөп ыдыс
    ыстамбұл эффект юбка юпитер ютуб яндекс яхта інжір іні ірімшік ісік ішімдік ғалам ғалым ғарыш ғибадатхана қабырға
    қадам қаз қазан қазы қаймақ қайшы қайық қайың қалыңдық қалқан қамқоршы қан қант қарағай қарағанды қарақшы қарбыз
    қаршыға қарыз қарындас қарындаш қарға қасапшы қасық қасқыр қатерлі қауын қақпа қияр қобыз қозғалтқыш қол
    қолтырауын қолшатыр қолғап қонақ қонақүй қора қоршау қорқыныш қостанай қоян қоқыс қоңыз қуаныш қуыршақ қыз қызанақ
    қызу қызылша қызғалдақ қылыш қымыз қырыққабат қыстау қыша қышқыл құбыр құда құдай құдаша құймақ құлақ құлаққап
    құлпынай құм құмырсқа құпиясөз құран құрбы құрма құрсақ құрылысшы құрғақшылық құс үйеңкі үйлену үйрек үміт
    үндістан үскірік үстел үтік үңгір ұйқы ұл ұлу ұн ұнтақ ұрлық ұры ұрыс ұстара ұшақ ұшқыш әже әзіл әйел әке әкесі
    әмиян әнші әпке әртіс әскер әткеншек өзен өкпе өлең өлке өлтіру өлтіруші өлшем өрмекші өрт өрік өсиет өтілі`,
};
