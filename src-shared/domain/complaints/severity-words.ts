/**
 * Words that tell how much a complaint matters, in English, Polish and Indonesian, as `foldName` leaves them. A star
 * stands for any ending; several words are a phrase that must stand together. What a barber, a bar or a café says every
 * day ("hair", "a glass", "burnt coffee") is only here as a phrase that means harm.
 */
export const seriousWords: readonly string[] = [
  // harm to the body
  'allerg* anaphyl* epipen intoleran* gluten* celiac* coeliac*',
  'poison* vomit* diarrh* hospital hospitals hospitalised hospitalized ambulance* doctor* injur* wound* bleed* blood scald* unconscious fainted choke* choking',
  'alerg* uczul* anafila* glutenu zatru* wymiot* zwymiot* biegunk* szpital* pogotowi* karetk* lekarz* zrani* skalecz* poparz* oparz* krwaw* krew krwi zemdla* omdla* zadlaw* udlaw*',
  'alergi* keracun* racun muntah* diare rumah_sakit ambulans dokter* luka terluka cedera berdarah darah melepuh pingsan tersedak',
  'got_sick made_me_sick felt_sick made_me_ill fell_ill got_ill burned_my burnt_my burned_her burned_his cut_my broke_a_tooth broken_tooth slipped',
  'zle_sie_poczul* rozchorowal* zachorowal* polamal* zlamal* zlaman* poslizgn* zab_mi',
  'jatuh_sakit sakit_perut terpeleset gigi_patah',
  // what must not be in food
  'hair_in hairs_in glass_in shard* plastic_in metal_in insect* cockroach* maggot* worm worms fly_in mouse mice rat rats mold* mould* rotten expired_milk out_of_date spoiled spoilt',
  'wlos_w wlosy_w szklo szkla szklem kawalek_plastik* plastik_w metal_w owad* robak* robal* karaluch* mucha_w mysz myszy szczur* plesn* splesnial* zgnil* zepsut*_mlek* zepsut*_mies* zepsut*_jedz* nieswiez* przeterminowan*',
  'rambut_di ada_rambut pecahan_kaca beling plastik_di serangga kecoa* ulat belatung lalat tikus jamuran berjamur busuk basi kedaluwarsa kadaluarsa',
  // a person treated badly
  'insult* discriminat* racis* racial* sexis* harass* threat* assault* grabbed pushed_me hit_me shouted_at yelled_at swore_at humiliat* homophob* wheelchair*',
  'obrazi* obraza* obrazliw* zniewaz* wyzwal* wyzywa* ublizy* ublizal* dyskrymin* rasis* rasiz* seksist* seksiz* molest* nekal* nekan* grozi* grozb* popchn* uderzy* nakrzycz* krzyczal* wykrzycz* upokorz* wozek_inwalidzk* wozku_inwalidzk*',
  'menghina* dihina hinaan diskrimina* melecehkan dilecehkan pelecehan mengancam diancam ancaman memukul dipukul mendorong didorong membentak dibentak memaki dimaki dipermalukan kursi_roda',
  // money and the law
  'stole stolen theft thief police lawyer lawsuit health_inspect*',
  'ukrad* kradziez* zlodziej* policj* prawnik* adwokat* sanepid*',
  'mencuri dicuri pencuri* polisi pengacara',
].flatMap(listed);

/** Makes more of a complaint than the small words beside it: cold coffee from a rude hand is not only cold coffee. */
export const moderateWords: readonly string[] = [
  'rude* impolite arrogan* ignored dirty filthy overcharg* charged_twice double_charged refund* disgust* inedible undrinkable',
  'niegrzeczn* nieuprzejm* chamsk* arogan* zignorowa* ignorowa* brudn* brud policzono_dwa skasowano_dwa zwrot* obrzydliw* niejadaln*',
  'kasar tidak_sopan judes sombong diabaikan kotor jorok tagih_dua dua_kali_bayar pengembalian refund menjijikkan',
].flatMap(listed);

/** Put right with a smile. */
export const minorWords: readonly string[] = [
  'cold cool lukewarm tepid late slow* wait* queue* small* tiny little weak* watery burnt bitter sour stale dry salty too_sweet too_hot loud* noisy forgot* forgotten missing_stamp no_stamp napkin* spill*',
  'zimn* chlodn* letni* wystygl* ostygl* pozn* spozni* opozni* woln* wolno dlugo czeka* kolejk* mala male malo maly malutk* niewielk* slab* wodnist* przypalon* spalon* gorzk* kwasn* czerstw* sucha suche suchy slon* za_slodk* za_gorac* glosn* halas* zapomn* serwetk* rozlal* rozlan*',
  'dingin suam telat terlambat lambat lama menunggu nunggu antre* antri* kecil sedikit encer hambar gosong pahit asam keras kering asin kemanisan terlalu_manis terlalu_panas berisik bising lupa kelupaan tisu tumpah',
].flatMap(listed);

/** Words are parted by spaces, the words of a phrase by underscores. */
function listed(line: string): string[] {
  return line.split(' ').map((entry) => entry.replaceAll('_', ' '));
}
