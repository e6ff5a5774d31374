/** News agencies of Africa south of the Sahara. Columns as in table.ts. */
export const NEWS_AGENCIES_AFRICA = `
abp_bj | ABP (Benin) | Agence Bénin Presse | BJ | state | SMM | | Agence Benin Presse; Agence Bénin-Presse
abp_bi | ABP | Agence Burundaise de Presse | BI | state | SMM | | Burundi Press Agency; Agence Burundaise de Presse
aci | ACI | Agence Congolaise d'Information | CG | state | SMM | | Agence Congolaise d'Information
acp | ACP | Agence Congolaise de Presse | CD | state | SMM | | Congolese Press Agency; Agence Congolaise de Presse
acap | ACAP | Agence Centrafricaine de Presse | CF | state | SMM | | Agence Centrafrique Presse
adi_dj | ADI | Agence Djiboutienne d'Information | DJ | state | SMM | | Djibouti News Agency
agp_gn | AGP | Agence Guinéenne de Presse | GN | state | SMM | | Guinean News Agency; Agence Guineenne de Presse
agp_ga | AGP (Gabon) | Agence Gabonaise de Presse | GA | state | SMM | | Gabonese Press Agency; Agence Gabonaise de Presse
aib | AIB | Agence d'Information du Burkina | BF | state | SMM | | Burkina Information Agency
aim | AIM | Agência de Informação de Moçambique | MZ | state | SMM | | Mozambique News Agency; Mozambican News Agency; AIM news agency
aip_ci | AIP (Ivory Coast) | Agence Ivoirienne de Presse | CI | state | SMM | | Ivorian Press Agency; Agence Ivoirienne de Presse
alwihda | Alwihda Info | | TD | private | self | | Al Wihda; Alwihda
amap | AMAP | Agence Malienne de Presse et de Publicité | ML | state | SMM | | Agence Malienne de Presse; Malian Press Agency
ami | AMI | Agence Mauritanienne d'Information | MR | state | SMM | | Mauritanian News Agency; Agence Mauritanienne d'Information
ani_mr | ANI (Mauritania) | Agence Nouakchott d'Information | MR | private | self | | Nouakchott News Agency; Nouakchott Information Agency; Agence Nouakchott d'Information
al_akhbar_mr | Alakhbar | Alakhbar News Agency | MR | private | self | | Al-Akhbar news agency; Alakhbar news agency
angop | Angop | Agência Angola Press | AO | state | SMM | | ANGOP; Angola Press; Angola Press Agency; Angop news agency
anp_ne | ANP (Niger) | Agence Nigérienne de Presse | NE | state | SMM | | Agence Nigerienne de Presse
ang_gw | ANG | Agência de Notícias da Guiné | GW | state | SMM | | Guinea-Bissau News Agency
anta | ANTA | Agence Nationale d'Information Taratra | MG | state | SMM | |
aps_sn | APS (Senegal) | Agence de Presse Sénégalaise | SN | state | SMM | | Senegalese Press Agency; Agence de Presse Senegalaise
apa_sn | APA (Africa) | African Press Agency | SN | private | self | | African Press Agency; Agence de Presse Africaine; APA News; APAnews
atop | ATOP | Agence Togolaise de Presse | TG | state | SMM | | Togolese Press Agency; Agence Togolaise de Presse
atp_td | ATPE | Agence Tchadienne de Presse | TD | state | SMM | | ATP (Chad); Chadian Press Agency; Agence Tchadienne de Presse
bopa | BOPA | Botswana Press Agency | BW | state | SMM | | Botswana Press Agency; DailyNews Botswana
camnews | CAMNEWS | Cameroon News Agency | CM | | | | Cameroon News Agency; Camnews
cisa | CISA | Catholic Information Service for Africa | KE | | | | Catholic Information Service for Africa
ecofin | Ecofin | Agence Ecofin | CM | private | self | | Agence Ecofin; Ecofin Agency
ena | ENA | Ethiopian News Agency | ET | state | SMM | | Ethiopian News Agency; ENA news agency
erina | ERINA | Eritrean News Agency | ER | state | SMM | | Eritrean News Agency
fana | FBC (Ethiopia) | Fana Broadcasting Corporate | ET | state | SMM | | Fana; Fana Broadcasting Corporate; Fana news agency
gna | GNA | Ghana News Agency | GH | state | SMM | | Ghana News Agency
inforpress | Inforpress | Agência Cabo-verdiana de Notícias | CV | state | SMM | | InforPress; Cape Verdean news agency
sonna | SONNA | Somali National News Agency | SO | state | SMM | | Somali National News Agency; Somali News Agency
kna_ke | KNA (Kenya) | Kenya News Agency | KE | state | SMM | | Kenya News Agency
lena | LENA | Lesotho News Agency | LS | state | SMM | | Lesotho News Agency
lina | LINA | Liberia News Agency | LR | state | SMM | | Liberia News Agency; Liberian News Agency
mana | MANA | Malawi News Agency | MW | state | SMM | | Malawi News Agency
nampa | NAMPA | Namibia Press Agency | NA | state | SMM | | Nampa; Namibia Press Agency; Namibian Press Agency
nan | NAN | News Agency of Nigeria | NG | state | SMM | | News Agency of Nigeria
pana | PANA | Panapress | SN | private | self | | Pana; Pan-African News Agency; Panapress; PanAfrican News Agency; Pan African News Agency
rna_rw | RNA | Rwanda News Agency | RW | | | | Rwanda News Agency; Rwandan news agency
saharamedias | Sahara Media | Sahara Media Agency | MR | private | self | | Sahara Medias; Saharamedias; Sahara Media Agency
sapa | SAPA | South African Press Association | ZA | cooperative | self | | Sapa; South African Press Association; South African news agency SAPA; SAPA news agency
sanews | SAnews | SAnews.gov.za | ZA | state | SMM | | South African Government News Agency; BuaNews; SAnews.gov.za
slena | SLENA | Sierra Leone News Agency | SL | state | SMM | | Sierra Leone News Agency
sna_sc | SNA | Seychelles News Agency | SC | state | SMM | | Seychelles News Agency
stp_press | STP-Press | Agência STP-Press | ST | state | SMM | | STP-Press
suna | SUNA | Sudan News Agency | SD | state | SMM | | Sudan News Agency; Suna; SUNA news agency; Sudanese news agency SUNA; Sudan's SUNA
una_ug | UNA (Uganda) | Uganda News Agency | UG | state | SMM | | Uganda News Agency
urn_ug | URN | Uganda Radio Network | UG | private | self | | Uganda Radio Network
zanis | ZANIS | Zambia News and Information Services | ZM | state | SMM | | Zambia News Agency; ZANA; Zambia News and Information Services
ziana | New Ziana | Zimbabwe Inter-Africa News Agency | ZW | state | SMM | | ZIANA; Ziana; Zimbabwe Inter-Africa News Agency
`;
