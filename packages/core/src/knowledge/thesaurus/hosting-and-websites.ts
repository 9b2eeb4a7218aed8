/** Interfaces for programs, hosting and websites. How the words are written: `concepts.ts`. */
export const HOSTING_AND_WEBSITES: Readonly<Record<string, string>> = {
  api: 'api apis rest_api graphql api_access programmierschnittstelle* api_zugang api_zugriff acces_api acceso_api acceso_a_la_api accesso_api acesso_api api_toegang swagger openapi sdk sdks',
  apikey:
    'api_key* api_token* access_token* api_schlussel zugriffstoken* cle_api cles_api jeton_api clave_api clave_de_api claves_api chiave_api chiavi_api chave_api chave_de_api api_sleutel',
  webhook: 'webhook* callback_url* web_hook* web_hooks',
  ratelimit:
    'rate_limit* api_limit* requests_per* calls_per_minute throttl* anfragelimit* api_aufrufe aufrufe_pro limite_de_requetes requetes_par appels_par limite_de_peticiones peticiones_por llamadas_por limite_di_richieste richieste_al richieste_per limite_de_pedidos chamadas_por pedidos_por_minuto aanvragen_per verzoeken_per api_limiet*',
  documentation:
    'documentation docs knowledge_base help_centre help_center user_manual dokumentation hilfebereich wissensdatenbank hilfecenter hilfe_center documentacion documentazione documentacao documentatie centre_aide base_de_connaissances centro_de_ayuda centro_assistenza centro_de_ajuda helpcentrum kennisbank',
  developer:
    'developer* programmer* coder entwickler* programmierer* softwareentwick* developpeur* programmeur* desarrollador* programador* sviluppator* programmator* desenvolvedor* programadores ontwikkelaar*',
  customdev:
    'custom_development bespoke_software custom_software individualsoftware* individualentwicklung* individualprogrammierung developpement_sur_mesure logiciel_sur_mesure desarrollo_a_medida software_a_medida sviluppo_su_misura software_su_misura software_personalizzato desenvolvimento_a_medida software_a_medida_em software_por_medida maatwerksoftware software_op_maat maatwerk_software',
  whitelabel:
    'white_label* whitelabel* rebrand* own_branding our_branding your_branding remove_your_logo eigenes_branding eigenem_logo marque_blanche notre_logo marca_blanca nuestra_marca nuestro_logo marchio_bianco nostro_logo nostro_marchio marca_branca nosso_logotipo nossa_marca eigen_branding eigen_huisstijl ons_logo',
  customdomain:
    'custom_domain* own_domain our_domain my_domain domain domains domain_name* subdomain* eigene_domain domainname* domane domanen nom_de_domaine noms_de_domaine sous_domaine dominio dominios nombre_de_dominio subdominio* nome_a_dominio domini dominio_proprio nome_de_dominio domein domeinen domeinnaam domeinnamen',
  domaintransfer:
    'domain_transfer* transfer_my_domain transfer_a_domain auth_code domaintransfer* domainumzug* domain_umziehen domain_ubertragen transfert_de_domaine transferer_mon_domaine transferencia_de_dominio transferir_dominio transferir_mi_dominio traslado_de_dominio trasferimento_dominio trasferire_il_dominio transferir_o_dominio domein_verhuizen domeinverhuizing* verhuiscode',
  dns: 'dns dns_record* nameserver* mx_record* dns_eintrag* dns_einstellungen mx_eintrag enregistrement_dns serveurs_dns registro_dns registros_dns servidores_dns record_dns registo_dns dns_instellingen',
  ssl: 'ssl https ssl_certificate* tls ssl_zertifikat* certificat_ssl certificado_ssl certificato_ssl ssl_certificaat letsencrypt lets_encrypt',
  webhosting:
    'web_hosting webhosting* webspace* hosting_package* web_host shared_hosting hoster hostingpaket* hebergement* hebergeur* heberger_un hebergement_web alojamiento_web hospedaje_web hosting_web spazio_web alojamento_web alojamento_de_sites hospedagem* hostingpakket* hostingprovider* webruimte',
  virtualserver:
    'vps dedicated_server* virtual_server* root_server managed_server vserver* dedizierter_server serveur_dedie serveurs_dedies serveur_virtuel servidor_dedicado servidores_dedicados servidor_virtual server_dedicato server_virtuale virtuele_server cloud_server cloudserver*',
  bandwidth:
    'bandwidth* data_traffic monthly_traffic datenvolumen_hosting trafficlimit* bande_passante ancho_de_banda transferencia_mensual larghezza_di_banda banda_larga_hosting largura_de_banda trafego dataverkeer bandbreedte* bandbreite*',
  database:
    'database* databases mysql postgres* sql datenbank* base_de_donnees bases_de_donnees base_de_datos bases_de_datos base_dati basi_di_dati base_de_dados bases_de_dados databank databanken',
  mailbox:
    'mailbox mailboxes email_account* e_mail_account* business_email postfacher_email e_mail_postfach email_postfach mailkonto* boite_mail boites_mail boite_email adresse_mail_pro buzon_de_correo buzones cuenta_de_correo cuentas_de_correo casella_email caselle_email casella_di_posta caselle_di_posta pec caixa_de_correio caixas_de_correio conta_de_email contas_de_email postvak mailboxen e_mailadressen imap pop3 smtp',
  wordpress: 'wordpress* woocommerce joomla typo3 drupal shopify prestashop magento shopware wix squarespace webflow',
  cms: 'cms content_management content_management_system edit_my_website edit_the_website redaktionssystem* inhalte_pflegen selbst_bearbeiten systeme_de_gestion_de_contenu modifier_mon_site gestor_de_contenidos editar_la_web modificar_la_web gestire_i_contenuti modificare_il_sito gestor_de_conteudos editar_o_site website_beheren zelf_aanpassen',
  webdesign:
    'web_design* webdesign* website_design build_a_website build_me_a_website make_a_website create_a_website new_website website_erstellen website_bauen webseite_erstellen homepage_erstellen neue_website creation_de_site creer_un_site refonte_de_site site_internet_creation diseno_web diseno_de_paginas pagina_web_nueva hacer_una_web crear_una_web creazione_sito creare_un_sito realizzazione_sito realizzazione_siti fare_un_sito criar_um_site criacao_de_site* desenvolvimento_web website_laten_maken website_maken website_bouwen webdesigner* webbouwer*',
  relaunch:
    'relaunch* redesign* website_overhaul revamp refonte refontes rediseno redisenar restyling rifacimento_sito redesenho vernieuwen_website neugestalt* website_vernieuwen',
  websitecare:
    'website_maintenance maintain_my_website website_updates wartungsvertrag_website website_wartung maintenance_de_site maintenance_du_site mantenimiento_web mantenimiento_de_la_web manutenzione_sito manutenzione_del_sito manutencao_do_site websiteonderhoud* onderhoud_website onderhoudscontract_website',
  seo: 'seo search_engine_optim* google_ranking* found_on_google suchmaschinenoptim* google_platz* bei_google_gefunden referencement* positionnement_google referencement_naturel posicionamiento_web posicionamiento_en_google aparecer_en_google posizionamento_sui_motori posizionamento_google otimizacao_para_motores aparecer_no_google zoekmachineoptim* vindbaarheid* gevonden_worden_in_google',
  ads: 'google_ads facebook_ads online_ads paid_ads ppc sea_kampagne advertising advertis* adverts anzeige_schalten werbeanzeige* onlinewerbung werbung anzeigenschaltung publicite* campagne_publicitaire publicidad campanas_publicitarias anuncios_de pubblicita* inserzioni campagna_pubblicitaria publicidade anuncios_google advertentie* advertenties reclamecampagne*',
  landingpage:
    'landing_page* landingpage* one_pager onepager* page_atterrissage pagina_de_aterrizaje pagina_di_destinazione pagina_de_destino landingspagina*',
  shopsystem:
    'ecommerce e_commerce online_store_software webshop_software shopsystem* online_shop_erstellen site_marchand boutique_en_ligne_creation tienda_online_crear crear_una_tienda comercio_electronico creare_un_negozio commercio_elettronico criar_uma_loja comercio_eletronico webshop_laten_maken webwinkel_bouwen',
  cookiebanner:
    'cookie cookies cookie_banner* cookie_consent cookiebanner* cookie_hinweis bandeau_cookies banniere_cookies aviso_de_cookies banner_cookie banner_dei_cookie aviso_de_cookies_do cookiemelding* cookiebeleid* cookierichtlinie*',
  legalnotice:
    'legal_notice terms_of_service terms_and_conditions terms_of_use small_print impressum agb nutzungsbedingung* geschaftsbeding* mentions_legales cgv cgu conditions_generales aviso_legal terminos_y_condiciones condiciones_generales condiciones_de_uso note_legali termini_e_condizioni condizioni_generali condizioni_di_utilizzo termos_e_condicoes termos_de_uso condicoes_gerais aviso_legal_do algemene_voorwaarden gebruiksvoorwaarden leveringsvoorwaarden',
};
