/** Weddings, parties and what is hired for them. How the words are written: `concepts.ts`. */
export const WEDDINGS_AND_HIRE: Readonly<Record<string, string>> = {
  bride: 'bride brides braut braute mariee mariees sposa spose noiva noivas bruid bruiden',
  groom: 'groom grooms brautigam* marie_homme sposo noivo noivos bruidegom* bridegroom*',
  bridalcouple:
    'bridal_couple bride_and_groom wedding_couple brautpaar* jeunes_maries les_maries futurs_maries los_novios recien_casados gli_sposi sposi sposini os_noivos recem_casados bruidspaar* newlyweds',
  engagement:
    'engagement engaged verlobung* verlobt fiancailles fiances compromiso_matrimonial pedida_de_mano fidanzament* fidanzati noivado verloving* verloofd proposal_marriage heiratsantrag* demande_en_mariage proposta_di_matrimonio pedido_de_casamento huwelijksaanzoek*',
  weddingdress:
    'wedding_dress* wedding_gown* bridal_gown* bridal_dress* bridal_shop* bridal_store hochzeitskleid* brautmode robe_de_mariee robes_de_mariee vestido_de_novia vestidos_de_novia vestido_de_boda abito_da_sposa abiti_da_sposa vestito_da_sposa vestido_de_noiva vestidos_de_noiva trouwjurk* bruidsjurk* bruidsmode',
  bridesmaid:
    'bridesmaid* brautjungfer* demoiselle_honneur demoiselles_honneur dama_de_honor damas_de_honor damigella damigelle dama_de_honra bruidsmeisje* trauzeug* best_man witness_wedding temoin_de_mariage testimone_di_nozze padrinho* madrinha* getuige_bruiloft maid_of_honour flower_girl* blumenkind* damigelle_onore',
  registryoffice:
    'registry_office* register_office* civil_ceremony* civil_wedding standesamt* mairie mariage_civil juzgado boda_civil matrimonio_civile rito_civile comune_matrimonio conservatoria casamento_civil burgerlijk_huwelijk gemeentehuis stadhuis',
  churchwedding:
    'church_wedding* church_ceremony kirchliche_trauung kirchlich_heiraten mariage_religieux mariage_a_eglise boda_religiosa boda_por_la_iglesia matrimonio_in_chiesa matrimonio_religioso casamento_religioso casamento_pela_igreja kerkelijk_huwelijk',
  church:
    'church churches chapel chapels kirche kirchen kapelle* eglise* iglesia* capilla* chiesa chiese cappella igreja* capela* kerk kerken kapel abbey cathedral* kathedrale* catedral* cattedral* kathedraal',
  ceremony:
    'ceremony zeremonie* ceremonie* ceremonia* cerimoni* celebrant* trauredner* freie_trauung officiant* ceremonia_simbolica rito_simbolico cerimonia_simbolica officiante_de_ceremonie maestro_de_ceremonias outdoor_ceremony symbolic_ceremony',
  weddingreception:
    'hochzeitsfeier* hochzeitsempfang* hochzeitsgesellschaft vin_honneur banquete_de_boda convite_de_boda banquetes ricevimento ricevimento_di_nozze banchetto_di_nozze copo_de_agua boda_recepcao trouwfeest* receptie_bruiloft bruiloft* sektempfang*',
  weddingplanner:
    'wedding_planner* wedding_planning weddingplanner* hochzeitsplan* organisateur_de_mariage organisatrice_de_mariage organizador_de_bodas organizadora_de_bodas organizzatrice_di_matrimoni organizador_de_casamentos trouwplanner* ceremony_master day_coordinator event_planner* eventplaner* eventagentur* evenementenbureau* organisateur_evenements organizador_de_eventos organizzatore_di_eventi',
  weddingvenue:
    'wedding_venue* hochzeitslocation* hochzeitssaal lieu_de_mariage salle_de_mariage finca_para_bodas lugar_para_bodas location_per_matrimonio location_matrimonio quinta_para_casamentos espaco_para_casamentos trouwlocatie* feestzaal* feestlocatie* partyraum* festsaal* festsale salle_des_fetes salle_de_reception salon_de_eventos salon_de_celebraciones sala_ricevimenti sala_feste salao_de_festas party_room* function_room* banquet_hall* ballroom*',
  videographer:
    'videographer* hochzeitsvideo* hochzeitsfilm* videograf* videaste* videomaker filmino_di_matrimonio trouwvideo* cameraman same_day_edit',
  photobooth:
    'photo_booth* photobooth* fotobox* photomaton* borne_photo fotomaton* cabina_fotografica fotocabine* selfie_box cabina_de_fotos cabine_de_fotos photo_box fotohokje',
  invitation:
    'invitation* invite_cards einladung* faire_part faire_parts carton_invitation invitacion* inviti invito_a_nozze partecipazioni partecipazioni_di_nozze convites convite_de_casamento uitnodiging* trouwkaart* save_the_date geburtskarte birth_announcement* danksagung* thank_you_card*',
  guestlist:
    'guest_list* gasteliste* liste_des_invites lista_de_invitados lista_degli_invitati lista_de_convidados gastenlijst* seating_plan* sitzplan* tischplan* plan_de_table plano_de_mesas tableau_de_mariage plano_de_mesa tafelschikking* table_plan*',
  finalnumbers:
    'final_numbers final_headcount headcount final_number_of_guests confirm_the_number number_of_guests endgultige_gastezahl gastezahl* personenzahl* nombre_invites nombre_definitif nombre_de_convives numero_de_invitados numero_de_comensales numero_definitivo numero_degli_invitati numero_di_ospiti numero_de_convidados aantal_gasten aantal_personen definitief_aantal',
  weddingfavour:
    'wedding_favour* wedding_favor* party_favor* gastgeschenk* cadeaux_invites dragees detalles_de_boda detalle_para_invitados bombonier* confetti lembrancas_para_convidados bedankje* give_aways giveaway* werbegeschenk* werbeartikel goodies objets_publicitaires',
  dj: 'dj djs deejay* discjockey* disc_jockey hochzeits_dj disk_jockey pinchadiscos',
  band: 'bands music_band hochzeitsband* partyband* orchestr* orquesta* orquestra* bandje livebands cover_band* groupe_de_musique grupo_de_musica gruppo_musicale conjunto_musical musiker musikerin musician* musicien* musicos musicisti musicos_ao_vivo muzikant* string_quartet streichquartett',
  entertainer:
    'entertainer* magician* clown clowns zauberer* zauberkunstler magicien* mago_para ilusionista* prestigiatore mago_per animateur_enfants animador* animatore animatori goochelaar* clowns_party face_painting kinderschminken maquillage_enfants pintacaras trucca_bimbi truccabimbi pinturas_faciais schminken_kinderen balloon_artist',
};
