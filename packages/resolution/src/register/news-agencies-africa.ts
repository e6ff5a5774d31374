/** News agencies of Africa south of the Sahara. Columns as in table.ts. */
export const NEWS_AGENCIES_AFRICA = `
abp_bi | Agence Burundaise de Presse | | BI | state | | ABP | SMM
abp_bj | Agence Bénin Presse | | BJ | state | | ABP; Agence Benin Presse | SMM
acap | Agence Centrafricaine de Presse | Agence Centrafrique Presse | CF | state | | ACAP | SMM
aci_cg | Agence Congolaise d'Information | | CG | state | | ACI | SMM
acp_cd | Agence Congolaise de Presse | | CD | state | | ACP; Congolese Press Agency | SMM
adi_dj | Agence Djiboutienne d'Information | | DJ | state | | ADI | SMM
african_news_agency | African News Agency | | ZA | private | | | self
agp_ga | Agence Gabonaise de Presse | | GA | state | | AGP | SMM
agp_gn | Agence Guinéenne de Presse | | GN | state | | AGP | SMM
aib | AIB | Agence d'Information du Burkina | BF | state | | | SMM
aim_mz | Mozambique News Agency | Agência de Informação de Moçambique | MZ | state | | AIM | SMM
aip_ci | Agence Ivoirienne de Presse | | CI | state | | AIP; Ivorian Press Agency | SMM
alakhbar_mr | Alakhbar | Alakhbar News Agency | MR | private | | Al-Akhbar news agency | self
alwihda | Alwihda Info | | TD | private | | Alwihda | self
amap | AMAP | Agence Malienne de Presse et de Publicité | ML | state | | Malian Press Agency | SMM
ami_mr | Agence Mauritanienne d'Information | | MR | state | | AMI; Mauritanian News Agency | SMM
ang_gw | Guinea-Bissau News Agency | Agência de Notícias da Guiné | GW | state | | ANG | SMM
angop | Angop | Agência Angola Press | AO | state | | ANGOP; Angola Press | SMM
ani_mr | Agence Nouakchott d'Information | | MR | private | | ANI; Nouakchott News Agency; Nouakchott Information Agency | self
anp_ne | Agence Nigérienne de Presse | | NE | state | | ANP | SMM
anta | ANTA | Agence Nationale d'Information Taratra | MG | state | | | SMM
apa_news | APAnews | African Press Agency | SN | private | | APA News; Agence de Presse Africaine | self
aps_sn | Agence de Presse Sénégalaise | | SN | state | | APS; Senegalese Press Agency | SMM
atop | ATOP | Agence Togolaise de Presse | TG | state | | | SMM
atpe | Agence Tchadienne de Presse | Agence Tchadienne de Presse et d'Édition | TD | state | | ATPE; Chadian Press Agency | SMM
bopa | BOPA | Botswana Press Agency | BW | state | | Bopa | SMM
camnews | Cameroon News Agency | | CM | | | CAMNEWS; Camnews |
cisa | CISA | Catholic Information Service for Africa | KE | | | |
ecofin | Ecofin | Agence Ecofin | | private | | Ecofin Agency | self
ena | Ethiopian News Agency | | ET | state | | ENA | SMM
erina | ERINA | Eritrean News Agency | ER | state | | | SMM
fana | Fana | Fana Broadcasting Corporate | ET | state | | Fana news agency; Fana Broadcasting | SMM
gna | Ghana News Agency | | GH | state | | GNA | SMM
inforpress | Inforpress | | CV | state | | | SMM
kna_ke | Kenya News Agency | | KE | state | | KNA | SMM
lena_ls | Lesotho News Agency | | LS | state | | LENA | SMM
lina | Liberia News Agency | | LR | state | | LINA | SMM
mana | Malawi News Agency | | MW | state | | MANA; Mana | SMM
nampa | NAMPA | Namibia Press Agency | NA | state | | Nampa; Namibian Press Agency | SMM
nan | News Agency of Nigeria | | NG | state | | NAN | SMM
pana | PANA | Panapress | SN | private | | Pana; Pan-African News Agency | self
rna | Rwanda News Agency | | RW | private | | RNA | self
sahara_media | Sahara Media | Sahara Media Agency | MR | private | | Sahara Medias; Saharamedias | self
sahara_press | Sahara Press Service | | EH | | | |
sanews | SAnews | South African Government News Agency | ZA | state | | | SMM
sapa | SAPA | South African Press Association | ZA | cooperative | | Sapa | self
shabelle | Shabelle | Shabelle Media Network | SO | private | | | self
slena | Sierra Leone News Agency | | SL | state | | SLENA | SMM
sna_sc | Seychelles News Agency | | SC | state | | SNA | SMM
sonna | SONNA | Somali National News Agency | SO | state | | Sonna | SMM
stp_press | STP-Press | Agência STP-Press | ST | state | | | SMM
suna | SUNA | Sudan News Agency | SD | state | | Suna | SMM
urn_ug | Uganda Radio Network | | UG | private | | URN | self
walta | Walta | Walta Information Center | ET | | | Walta Information Centre |
zanis | ZANIS | Zambia News and Information Services | ZM | state | | Zambia News Agency | SMM
ziana | ZIANA | Zimbabwe Inter-Africa News Agency | ZW | state | | New Ziana; Ziana | SMM
azap | AZAP | Agence Zaïre Presse | CD | state | | Agence Zaire Presse; Zairean news agency AZAP; AZAP news agency | self
`;
