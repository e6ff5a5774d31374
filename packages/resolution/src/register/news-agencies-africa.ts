/** News agencies of Africa south of the Sahara. Columns as in table.ts. */
export const NEWS_AGENCIES_AFRICA = `
abp_bi | ABP (Burundi) | Agence Burundaise de Presse | BI | state | | | SMM
abp_bj | ABP (Benin) | Agence Bénin Presse | BJ | state | | Agence Benin Presse | SMM
acap | ACAP | Agence Centrafrique Presse | CF | state | | Agence Centrafricaine de Presse | SMM
aci_cg | ACI | Agence Congolaise d'Information | CG | state | | | SMM
acp_cd | ACP | Agence Congolaise de Presse | CD | state | | Congolese Press Agency | SMM
adi_dj | ADI | Agence Djiboutienne d'Information | DJ | state | | | SMM
african_news_agency | African News Agency | | ZA | private | | | self
agp_ga | AGP (Gabon) | Agence Gabonaise de Presse | GA | state | | | SMM
agp_gn | AGP (Guinea) | Agence Guinéenne de Presse | GN | state | | | SMM
aib | AIB | Agence d'Information du Burkina | BF | state | | | SMM
aim_mz | AIM | Agência de Informação de Moçambique | MZ | state | | Mozambique News Agency | SMM
aip_ci | AIP | Agence Ivoirienne de Presse | CI | state | | Ivorian Press Agency | SMM
alakhbar_mr | Alakhbar | Alakhbar News Agency | MR | private | | Al-Akhbar news agency | self
alwihda | Alwihda Info | | TD | private | | Alwihda | self
amap | AMAP | Agence Malienne de Presse et de Publicité | ML | state | | Malian Press Agency | SMM
ami_mr | AMI | Agence Mauritanienne d'Information | MR | state | | Mauritanian News Agency | SMM
ang_gw | ANG | Agência de Notícias da Guiné | GW | state | | Guinea-Bissau News Agency | SMM
angop | Angop | Agência Angola Press | AO | state | | ANGOP; Angola Press | SMM
ani_mr | ANI (Mauritania) | Agence Nouakchott d'Information | MR | private | | Nouakchott News Agency; Nouakchott Information Agency | self
anp_ne | ANP (Niger) | Agence Nigérienne de Presse | NE | state | | | SMM
anta | ANTA | Agence Nationale d'Information Taratra | MG | state | | | SMM
apa_news | APAnews | African Press Agency | SN | private | | APA News; Agence de Presse Africaine | self
aps_sn | APS (Senegal) | Agence de Presse Sénégalaise | SN | state | | Senegalese Press Agency | SMM
atop | ATOP | Agence Togolaise de Presse | TG | state | | | SMM
atpe | ATPE | Agence Tchadienne de Presse et d'Édition | TD | state | | Chadian Press Agency; Agence Tchadienne de Presse | SMM
bopa | BOPA | Botswana Press Agency | BW | state | | Bopa | SMM
camnews | CAMNEWS | Cameroon News Agency | CM | | | Camnews |
cisa | CISA | Catholic Information Service for Africa | KE | | | |
ecofin | Ecofin | Agence Ecofin | | private | | Ecofin Agency | self
ena | ENA | Ethiopian News Agency | ET | state | | | SMM
erina | ERINA | Eritrean News Agency | ER | state | | | SMM
fana | Fana | Fana Broadcasting Corporate | ET | state | | Fana news agency; Fana Broadcasting | SMM
gna | GNA | Ghana News Agency | GH | state | | | SMM
inforpress | Inforpress | | CV | state | | | SMM
kna_ke | KNA (Kenya) | Kenya News Agency | KE | state | | | SMM
lena_ls | LENA | Lesotho News Agency | LS | state | | | SMM
lina | LINA | Liberia News Agency | LR | state | | | SMM
mana | MANA | Malawi News Agency | MW | state | | Mana | SMM
nampa | NAMPA | Namibia Press Agency | NA | state | | Nampa; Namibian Press Agency | SMM
nan | NAN | News Agency of Nigeria | NG | state | | | SMM
pana | PANA | Panapress | SN | private | | Pana; Pan-African News Agency | self
rna | RNA | Rwanda News Agency | RW | private | | | self
sahara_media | Sahara Media | Sahara Media Agency | MR | private | | Sahara Medias; Saharamedias | self
sahara_press | Sahara Press Service | | EH | | | |
sanews | SAnews | South African Government News Agency | ZA | state | | | SMM
sapa | SAPA | South African Press Association | ZA | cooperative | | Sapa | self
shabelle | Shabelle | Shabelle Media Network | SO | private | | | self
slena | SLENA | Sierra Leone News Agency | SL | state | | | SMM
sna_sc | SNA | Seychelles News Agency | SC | state | | | SMM
sonna | SONNA | Somali National News Agency | SO | state | | Sonna | SMM
stp_press | STP-Press | Agência STP-Press | ST | state | | | SMM
suna | SUNA | Sudan News Agency | SD | state | | Suna | SMM
urn_ug | URN | Uganda Radio Network | UG | private | | | self
walta | Walta | Walta Information Center | ET | | | Walta Information Centre |
zanis | ZANIS | Zambia News and Information Services | ZM | state | | Zambia News Agency | SMM
ziana | ZIANA | Zimbabwe Inter-Africa News Agency | ZW | state | | New Ziana; Ziana | SMM
`;
