/** Hair, teeth, health and care. How the words are written: `concepts.ts`. */
export const BODY_AND_BEAUTY: Readonly<Record<string, string>> = {
  hair: 'hair haare haar cheveux pelo cabello capelli cabelo haren',
  haircut:
    'haircut* trim trimming haarschnitt* haareschneiden haare_schneiden couper_les_cheveux coupe_femme coupe_homme coupe cortar_el_pelo corte_de_pelo corte taglio tagliare_i_capelli corte_de_cabelo cortar_o_cabelo knippen knipbeurt* kapper',
  haircolour:
    'dye dyeing hair_colour* farben_lassen haarfarbe* haare_farben coloration* teinture* tinte tintes tinta colorare coloracao haarverf* verven highlights strahnen strahnchen balayage meche_cheveux mechas reflejos colpi_di_sole madeixas',
  blowdry: 'blow_dry* blowdry* fohnen brushing peinado piega brushing_secar fohnen styling',
  beard: 'beard* bart barte bartpflege barbe* barba barbas baard* shave shaving rasur* rasier* afeit* rasatura scheren',
  fringe: 'fringe bangs pony_schneiden frange flequillo frangia franja',
  perm: 'perm dauerwelle* permanente permanent_wave',
  extension: 'extensions haarverlangerung* extension_cheveux extensiones',
  tooth: 'tooth teeth zahn zahne zahnen dent dents diente dientes muela muelas denti dente dentes tand tanden kies',
  filling: 'dental_filling fillings fullung fullungen zahnfullung* plombage* obturation* empaste* otturazion* obturac* vulling*',
  crown: 'dental_crown zahnkrone* couronne_dentaire corona_dental corona_dentale coroa_dentaria tandkroon kroon',
  implant: 'implant* implantat* implante*',
  braces:
    'braces zahnspange* appareil_dentaire ortodon* orthodon* kieferorthopad* aparelho_dentario apparecchio beugel invisalign aligner*',
  whitening: 'whiten* bleaching blanchiment* blanqueamiento* sbiancament* branqueament* bleken aufhellung*',
  sedation: 'sedat* sedac* sedaz* sedier*',
  dentalcleaning:
    'hygienist* zahnreinigung* prophylaxe detartrage* limpieza_dental limpieza_bucal igiene_orale pulizia_dei_denti limpeza_dentaria destartarizacao mondhygien* gebitsreiniging teeth_cleaning scale_and_polish',
  extraction:
    'extraction* tooth_out zahn_ziehen zahnziehen arracher arrachage extraccion* estrazion* extrac* wisdom_tooth wisdom_teeth weisheitszahn* dent_de_sagesse muela_del_juicio dente_del_giudizio dente_do_siso verstandskies*',
  checkup:
    'check_up check_ups checkup* vorsorge* vorsorgeuntersuchung* kontrolluntersuchung* bilan_de_sante revision_medica controllo_medico consulta_de_rotina controle_afspraak controleafspraak*',
  xray: 'x_ray* rontgen* radiograf* radiographie* radiografia* raio_x',
  vaccination: 'vaccin* vax jab jabs impf* vacun* vaccinaz* vacina* inenting*',
  bloodtest:
    'blood_test* blutabnahme* blutbild prise_de_sang analisis_de_sangre analitica analisi_del_sangue analises_ao_sangue bloedprik* bloedonderzoek',
  vet: 'vet vets veterin* tierarzt* tierarzte dierenarts*',
  neuter: 'neuter* spay* kastri* steriliser sterilis* castr* sterilizz*',
  wheelchair:
    'step_free stufenlos* ebenerdig* sans_marche sans_marches plain_pied sin_escalones senza_gradini sem_degraus drempelloos gelijkvloers rolstoel*',
  disability:
    'disabled handicapped behindert* behinderung* rolli handicape* minusvalido* discapacidad* disabile disabili deficiente* gehandicapt* rolstoel* invalid*',
  glasses: 'spectacles brillen* brillenglas* lunettes occhiale bril brillen_nl oculos',
  lenses: 'lens lenses contact_lens* kontaktlinse* linsen lentille* lentillas lenti_a_contatto lentes_de_contacto contactlenzen lenzen',
  shortsighted: 'short_sighted shortsighted near_sighted nearsighted myop* kurzsichtig* miope* bijziend*',
  eyetest: 'eye_test* sehtest* augentest examen_de_vue graduacion_de_la_vista test_della_vista exame_de_vista oogmeting*',
  nail: 'gel_nails nail_polish nagellack* nagelstudio vernis gellack* shellac unas esmalte* smalto verniz nagellak',
  makeup: 'make_up makeup schmink* maquill* trucco maquiagem maquilhagem visagie*',
  massage: 'massages masajes massaggi massagens',
  steamroom: 'steam_room* steam_bath* bain_de_vapeur dampfbad* hammam* bagno_turco bano_turco banho_turco stoombad*',
  weight:
    'weigh weighing wieg wiege wiegst wiegen peser peso_yo pesare wegen weeg body_weight korpergewicht* gewichtsgrenze* weight_limit weightlimit',
  tall: 'korpergrosse* body_height how_tall wie_gross_muss altura_minima statura lichaamslengte',
  allergy: 'intoleran* unvertrag* unvertraglich* allergisch* intoleranc* allergen*',
  medicine: 'medicine* meds medication* medikament* medicament* medicin* farmac* geneesmiddel* tablets_medicine',
  emergency: 'out_of_hours notdienst* bereitschaftsdienst* garde_medicale guardia_medica pronto_soccorso spoedgeval* spoeddienst*',
  injury: 'hurt_myself verletzt* gewond* lesionad*',
  women:
    'women womens woman ladies damen frauen femme femmes dames mujer mujeres senoras donna donne signore_donne mulher mulheres senhoras vrouw vrouwen female weiblich*',
  men: 'men mens gents gentlemen herren manner hommes hombres caballeros uomo uomini homens heren mannen mannlich*',
  girl: 'girl girls madchen fillette* chica_pequena bambina ragazze meninas meisje*',
  boy: 'boys jungs jungen garcon garcons bambino ragazzi meninos jongen*',
};
