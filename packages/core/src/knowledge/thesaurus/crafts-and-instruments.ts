/** Handicraft and music. How the words are written: `concepts.ts`. */
export const CRAFTS_AND_INSTRUMENTS: Readonly<Record<string, string>> = {
  knitting:
    'knitting knit knits stricken strickt gestrickt strickzeug stricknadel* tricot tricoter tejer tejer_punto lavorare_a_maglia trico breien brei_pennen breinaald* agujas_de_tejer',
  yarn: 'yarn* strickgarn garn garne pelote pelotes ovillo* lanas filato filati novelo* breiwol',
  crochet: 'ganchillo crochet crocheting hakel* uncinetto croche haken_wol',
  sewing:
    'sewing sew nahen naht nahmaschine* nahkurs* sewing_machine* machine_a_coudre coudre couture cours_de_couture coser maquina_de_coser curso_de_costura macchina_da_cucire cucire cucito corso_di_cucito maquina_de_costura costura naaimachine* naaien naailes* borduren patchwork',
  embroidery: 'embroider* stickerei* sticken broderie* broder brode bordado* bordar ricamo ricami ricamare ricamato borduur*',
  musicshop:
    'music_shop* music_store* musikhaus* musikgeschaft* magasin_de_musique tienda_de_musica tienda_de_instrumentos negozio_di_musica negozio_di_strumenti loja_de_musica loja_de_instrumentos muziekwinkel* luthier* geigenbau* liutaio',
  piano:
    'piano pianos klaviere flugel konzertflugel grand_piano* upright_piano* piano_a_queue piano_droit piano_de_cola pianoforte pianoforti piano_de_cauda vleugel_piano digital_piano* e_piano digitalpiano* keyboard_instrument synthesi*',
  guitar:
    'guitars gitarren guitares guitarras chitarre gitaren electric_guitar* acoustic_guitar* e_gitarre* westerngitarre* bassgitarre* bass_guitar* ukulele* ukelele* banjo*',
  drums:
    'drum drums drum_kit* drumkit* schlagzeug* batterie_musicale cajon_flamenco bateria_musical batteria_musicale percussion* percusion drumstel* slagwerk* trommel* tambour* tambor* tamburo',
  windinstrument: 'brass_instrument* woodwind* blasinstrument* querflote*',
  bassoon: 'fagott*',
  oboe: 'oboe*',
  trombone: 'trombone* posaune*',
  recorder: 'blockflote* recorder_instrument',
  clarinet: 'clarinet* klarinet*',
  saxophone: 'saxophon* saxofon* sassofon*',
  trumpet: 'trumpet* tromba trombe trompet*',
  strings:
    'guitar_string* saiten gitarrensaiten cordes_de_guitare cuerdas_de_guitarra corde_di_chitarra cordas_de_guitarra snaren gitaarsnaren bow_rehair* violin_bow bogen_bespannen reeds_clarinet blatter_klarinette anches',
  tuning:
    'tuning tune_my tuner tuners klavierstimm* stimmen_klavier klavier_stimmen gestimmt accordage* accorder_le_piano accordeur* afinar afinacion afinador* accordatura accordatore accordare_il_pianoforte afinacao stemmen pianostemmer* piano_stemmen',
  amplifier: 'amplifier* amplificatore* verstarker* ampli amplis amplificateur* amplificador* versterker*',
  soundsystem: 'pa_system beschallung* sono_location sound_system',
  loudspeaker:
    'loudspeaker* speaker_system lautsprecher* enceinte_sono enceintes altavoz altavoces altoparlant* casse_acustiche coluna_de_som colunas_de_som luidspreker*',
  microphone: 'microphone* mikrofon* micro_chant microfono* microfone* microfoon*',
  vinyl: 'vinyl vinyls schallplatte* lp_platte vinyle vinyles vinilo* vinile vinili disco_de_vinil discos_de_vinil elpee*',
  cdsanddvds: 'cds dvd dvds blu_ray',
  recordplayer: 'platenspeler* record_player* plattenspieler* turntable* tourne_disque tocadiscos giradischi gira_discos',
};
