/** Sound, photographs, printers and 3D printing. How the words are written: `concepts.ts`. */
export const SOUND_AND_PICTURES: Readonly<Record<string, string>> = {
  headphones:
    'headphone* earphone* earbud* airpod* headset* kopfhorer* ohrhorer* ecouteurs casque_audio casques_audio auricular* cascos_inalambricos cuffie cuffia auricolar* auscultador* fone fones fone_de_ouvido koptelefoon* oordop_muziek oortje oortjes hoofdtelefoon*',
  speaker:
    'loudspeaker* loud_speaker soundbar* bluetooth_speaker* speakers subwoofer* lautsprecher* musikbox* boxen_und haut_parleur* haut_parleurs barre_de_son altavoz altavoces barra_de_sonido altoparlant* diffusore diffusori cassa_bluetooth casse_acustiche coluna_de_som colunas_de_som altifalante* caixa_de_som luidspreker* geluidsbox* geluidsbalk enceinte_bluetooth enceintes_bluetooth enceinte_connectee',
  amplifier:
    'amplifier* hifi hi_fi stereo_system av_receiver verstarker* stereoanlage* hifi_anlage ampli amplificateur* chaine_hifi chaine_stereo amplificador* equipo_de_musica cadena_de_musica amplificator* impianto_stereo impianto_hifi aparelhagem* versterker* stereo_installatie geluidsinstallatie*',
  turntable:
    'turntable* record_player* vinyl_record* plattenspieler* schallplatte* tourne_disque* platine_vinyle vinyles tocadiscos giradischi giradischi_e disco_in_vinile dischi_in_vinile gira_discos disco_de_vinil discos_de_vinil disco_de_vinilo vinilos platenspeler* platenspelers elpees',
  microphone: 'microphone* mikrofon* micro_sans_fil micros_sans_fil microfono* microfoni microfone* microfoon microfoons',
  projector: 'projector* beamer* videoprojecteur* video_projecteur proyector* proiettor* videoproiettor* projetor* projektor* leinwand*',
  tv: 'flat_screen* smart_tv fernseher* fernsehgerat* tv_gerat televiseur* teles tele_rota tele_4k',
  remotecontrol:
    'remote_control* fernbedienung* telecommande* mando_a_distancia mando_de_la_tele telecomand* controlo_remoto controle_remoto afstandsbediening*',
  cameralens:
    'camera_lens* telephoto* wide_angle objektiv* objektive weitwinkel* teleobjektiv* objectif_photo objectifs_photo objectif_grand grand_angle objetivo_de_camara gran_angular teleobjetivo obiettivo_fotografico obiettivi_fotografici grandangolo teleobiettivo objetiva* grande_angular telelens* groothoek* cameralenzen',
  tripod: 'tripod* stativ stative trepied tripode* trepiede* treppied* tripe_de statief statieven gimbal*',
  filmdevelop:
    'develop_film film_developing develop_my_film analogue_film film_scanning filmentwicklung* film_entwickeln negative_entwickeln developpement_de_pellicule developpement_de_film pellicule* developper_une revelado revelar carrete carretes sviluppo_pellicol* sviluppo_rullin* rullino rullini pellicola revelacao_de_rolos revelar_rolos rolo_fotografico filmrolletje* film_ontwikkelen filmrol fotorolletje*',
  digitise:
    'digitis* digitiz* vhs scan_my_photos slides_to_digital digitalisier* dias_digitalisieren videokassette* numeriser numerisation cassettes_video digitalizar digitalizacion digitalizacao digitalizzare digitalizzazione videocassett* digitaliseren dias_scannen videoband*',
  photoprint:
    'photo_print* print_my_photos print_photos photo_prints canvas_print* photo_book* photobook* fotoabzug* fotoabzuge* fotodruck* fotobuch* fotoleinwand* leinwanddruck tirage_photo tirages_photo livre_photo album_photo impression_photo impresion_de_fotos imprimir_fotos album_de_fotos fotolibro* foto_libro stampa_foto stampare_foto fotolibri album_fotografico impressao_de_fotos revelar_fotos album_fotografico_em fotoafdruk* foto_afdrukken fotoboek* fotos_afdrukken canvasdoek',
  passportphoto:
    'passport_photo* id_photo* passport_picture* biometric_photo* passfoto* passbild* passbilder bewerbungsfoto* photo_identite photos_identite photo_passeport foto_de_carnet fotos_de_carnet foto_de_pasaporte foto_dni fototessera fototessere foto_tessera foto_tipo_passe fotos_tipo_passe foto_para_passaporte pasfoto*',
  printer:
    'printer* laser_printer* inkjet* drucker druckern laserdrucker* tintenstrahl* imprimante* impresora* stampante stampanti impressora* laserprinter* multifunction_printer multifunktionsgerat* multifonction',
  ink: 'toner toners ink_cartridge* cartridge* ink inks tintenpatrone* druckerpatrone* druckerpatronen patrone patronen cartouche* cartouche_encre encre encres cartucho* cartuchos_de_tinta tinta_de_impresora cartucc* inchiostro toner_e tinteiro* tinteiros cartuchos_de inktpatroon inktpatronen inkt cartridges',
  printquality:
    'print_resolution dpi bleed_margin crop_marks druckqualitat* druckauflosung* druckdaten* beschnitt* anschnitt_druck resolution_impression fond_perdu traits_de_coupe calidad_de_impresion resolucion_de_impresion sangrado_y risoluzione_di_stampa qualita_di_stampa crocini qualidade_de_impressao resolucao_de_impressao printkwaliteit* afloop_en drukkwaliteit* aanleverspecificaties drukbestand* druckfertig print_ready pret_a_imprimer',
  proofprint:
    'digital_proof press_proof korrekturabzug* probedruck* andruck* bon_a_tirer bat_avant epreuve_impression epreuves prueba_de_impresion prueba_de_color galeradas prova_di_stampa prova_colore bozza_di_stampa prova_de_impressao prova_de_cor drukproef* proefdruk*',
  papertype:
    'paper_weight* gsm coated_paper glossy_paper matt_paper papiersorte* papierstarke* grammatur* gestrichenes_papier glanzpapier grammage* papier_couche papier_mat papier_brillant gramaje* papel_couche papel_mate papel_brillo grammatura* carta_patinata carta_opaca gramagem papel_brilhante papel_fosco papiersoort* grammage_papier gramsgewicht glanzend_papier',
  binding:
    'bookbinding* thesis_binding bind_my_thesis spiral_binding hardcover_binding* bindung_buch buchbinder* spiralbindung* bachelorarbeit_binden klebebindung* reliure* relier_un encuadern* rilegat* rilegare brossura encadernac* encadernar inbinden inbinding scriptie_inbinden ringband garenloos',
  copies:
    'photocop* copy_service scan_documents kopien kopieren kopierer fotokopie* schwarz_weiss_kopie photocopie* fotocopia* fotocopi* fotocopie* kopietje* kopieerapparaat scannen einscannen scan_a_document numeriser_un escanear scansion* scannerizzare digitalizar_documentos kopieerservice scanservice',
  threedprint:
    '3d_print* 3d_printing 3d_druck* 3d_gedruckt impression_3d imprimer_en_3d imprimante_3d impresion_3d impresora_3d imprimir_en_3d stampa_3d stampante_3d stampare_in_3d impressao_3d impressora_3d 3d_printen 3d_geprint additive_manufacturing additive_fertigung fabrication_additive',
  filament: 'filament* filamento* pla abs_plastic petg resin resins harz resine resina resine_3d nylon_filament',
  threedmodel:
    'stl stl_file* 3d_model* 3d_file* step_file* cad cad_file* cad_datei* 3d_modell* 3d_datei* modele_3d fichier_3d fichiers_3d fichier_stl modelo_3d archivo_3d archivo_stl modello_3d file_3d file_stl ficheiro_3d ficheiro_stl bestand_3d 3d_bestand* stl_bestand',
  layerheight:
    'layer_height* print_volume build_volume infill schichthohe* druckvolumen bauraum_druck fullgrad hauteur_de_couche volume_impression remplissage altura_de_capa volumen_de_impresion relleno_de altezza_layer volume_di_stampa riempimento altura_de_camada volume_de_impressao preenchimento laagdikte* laaghoogte* bouwvolume tolerances_3d',
  lasercut:
    'laser_cut* laser_engrav* cnc_cut* cnc laserschneid* laserschnitt* lasergravur* cnc_fras* frasen fraise decoupe_laser gravure_laser fraisage* usinage corte_laser corte_por_laser grabado_laser fresado* mecanizado taglio_laser incisione_laser fresatur* lavorazioni_cnc corte_a_laser gravacao_a_laser fresagem maquinagem lasersnij* lasersnijden lasergraver* frezen',
};
