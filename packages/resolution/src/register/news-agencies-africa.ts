/** More news agencies of Africa and the Middle East. Columns as in table.ts. */
export const NEWS_AGENCIES_AFRICA = `
abp_bj | ABP (Benin) | Agence Bénin Presse | BJ | state | | Agence Benin Presse
abp_bi | ABP (Burundi) | Agence Burundaise de Presse | BI | state | |
aci_cg | ACI | Agence Congolaise d'Information | CG | state | |
acp_cd | ACP | Agence Congolaise de Presse | CD | state | | Congolese Press Agency
adi_dj | ADI | Agence Djiboutienne d'Information | DJ | state | |
african_news_agency | African News Agency | | ZA | private | |
agp_ga | AGP (Gabon) | Agence Gabonaise de Presse | GA | state | |
agp_gn | AGP (Guinea) | Agence Guinéenne de Presse | GN | state | |
aim_mz | AIM | Agência de Informação de Moçambique | MZ | state | | Mozambique News Agency
aip_ci | AIP | Agence Ivoirienne de Presse | CI | state | | Ivorian Press Agency
amap | AMAP | Agence Malienne de Presse et de Publicité | ML | state | | Malian Press Agency
amaq | Amaq | Amaq News Agency | | | | Amaq news agency; A'maq; Aamaq
ami_mr | AMI | Agence Mauritanienne d'Information | MR | state | | Mauritanian News Agency
anha | ANHA | Hawar News Agency | SY | | | Hawar News; Hawar news agency
anka | ANKA | ANKA News Agency | TR | private | |
anp_ne | ANP (Niger) | Agence Nigérienne de Presse | NE | state | |
apa_news | APAnews | African Press Agency | SN | private | | APA News; Agence de Presse Africaine
aps_sn | APS (Senegal) | Agence de Presse Sénégalaise | SN | state | | Senegalese Press Agency
aswat_iraq | Aswat al-Iraq | | IQ | | | Aswat Al-Iraq; Voices of Iraq
atop | ATOP | Agence Togolaise de Presse | TG | state | |
bopa | BOPA | Botswana Press Agency | BW | state | | Bopa
borna | Borna | Borna News Agency | IR | state | | Borna News; Borna news agency
cihan | Cihan | Cihan News Agency | TR | private | | Cihan news agency
ecofin | Ecofin Agency | Agence Ecofin | | private | | Ecofin
erina | ERINA | Eritrean News Agency | ER | state | |
iqna | IQNA | International Quran News Agency | IR | | | Iqna
inforpress | Inforpress | | CV | state | |
lena_ls | LENA | Lesotho News Agency | LS | state | |
lina | LINA | Liberia News Agency | LR | state | |
mana | MANA | Malawi News Agency | MW | state | | Mana
mezopotamya | Mezopotamya Agency | | TR | private | | Mezopotamya news agency; Mezopotamya
moj | Moj News Agency | | IR | | | Moj
nampa | NAMPA | Namibia Press Agency | NA | state | | Nampa; Namibian Press Agency
nina | NINA | National Iraqi News Agency | IQ | private | |
north_press | North Press Agency | | SY | private | | North Press
qasioun | Qasioun News Agency | | SY | private | | Qasioun
rna | RNA | Rwanda News Agency | RW | private | |
safa | Safa | Safa Press Agency | PS | private | | Safa news agency; Safa News Agency
sahara_press | Sahara Press Service | | EH | | |
sama | Sama News Agency | | PS | private | | Sama news agency
sanews | SAnews | South African Government News Agency | ZA | state | |
shabelle | Shabelle | Shabelle Media Network | SO | private | |
shafaq | Shafaq News | | IQ | private | | Shafaq News Agency
shehab | Shehab | Shehab News Agency | PS | private | | Shehab news agency; Shihab News Agency
slena | SLENA | Sierra Leone News Agency | SL | state | |
snn | SNN | Student News Network | IR | | |
sonna | SONNA | Somali National News Agency | SO | state | | Sonna
step_news | Step News Agency | | SY | private | |
tak_cy | TAK | Turkish Agency Cyprus | | | | TAK news agency
walta | Walta | Walta Information Center | ET | | | Walta Information Centre
yjc | Young Journalists Club | | IR | state | | YJC; Young Journalists' Club
zanis | ZANIS | Zambia News and Information Services | ZM | state | | Zambia News Agency
`;
