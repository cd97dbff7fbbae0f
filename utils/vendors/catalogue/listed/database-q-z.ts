/** Companies of the kind `database`, Q to Z; the lines are read by `read.ts`. */
export const DATABASES_Q_TO_Z = `
qinsight|Qinsight|qinsight.info quertle.com quetzal-search.info
quintessence-publishing|Quintessence Publishing|quintessence-publishing.com quintessenz.de quintpub.com
quorum|Quorum|quorum.us
r2-library|R2 Library|r2library.com
radical-philosophy|Radical Philosophy|radicalphilosophy.com
radiological-society-of-north-america|Radiological Society of North America|rsna.org rsnajnls.org
rand|RAND|randstatestats.org rand.org
rane-network|RANE Network|ranenetwork.com
rangefindr|Rangefindr|rangefindr.ca
rcn-publishing|RCN Publishing|rcni.com nursing-standard.co.uk rcnpublishing.co.uk rcnpublishing.com
rda-toolkit|RDA Toolkit|rdatoolkit.org
redbooks|Redbooks|redbooks.com
reference-global|Reference Global|reference-global.com
referencegroup|ReferenceGroup|thereferencegroup.com
refmedia|RefMedia|refmedia.ca
regs4ships|Regs4ships|regs4ships.com
religious-and-theological-abstracts|Religious and Theological Abstracts|rtabstracts.org
repere|Repère|sdm.qc.ca sdmliaisons.org
research4life|Research4Life|research4life.org
reveal-digital|Reveal Digital|revealdigital.org revealdigital.com
richard-k-miller-and-associates|Richard K. Miller & Associates|rkma.com
rics-isurv|RICS isurv|isurv.com
rika-nenpyo|Rika Nenpyo|rikanenpyo.jp
ripm-jazz-periodicals|RIPM Jazz Periodicals|ripmfulltext.org
rivisteweb|Rivisteweb|rivisteweb.it
rnbm|RNBM|rnbm.org
le-robert|Le Robert|lerobert.com
rockefeller-university-press|Rockefeller University Press|rupress.org
roper-center|Roper Center iPoll|ropercenter.cornell.edu
rosen-digital|Rosen Digital|rosendigital.com
rotunda|Rotunda (University of Virginia Press)|rotunda.upress.virginia.edu
roubini-global-economics|Roubini Global Economics|roubini.com
royal-aeronautical-society|Royal Aeronautical Society|aerosociety.com
royal-college-of-physicians|Royal College of Physicians|rcpjournal.org
royal-society|The Royal Society|royalsociety.org royalsocietypublishing.org
royal-society-of-chemistry|Royal Society of Chemistry|rsc.org chemistryworld.com
ruimte-wonen|Ruimte + Wonen|ruimteenwonen.nl
rxtx|RxTx|myrxtx.ca
rxtx-francais|RxTx (français)|monrxtx.ca
sp-global|S&P Global|spglobal.com capitaliq.com snl.com capitaliqpro.com mhfi.com ciqimg.com panjiva.com
ihs|S&P Global / IHS|ihsmarkit.com ihs.com globalinsight.com ihserc.com esdu.com ihsenergy.com ihsesdu.com ihsti.com
sabinet|Sabinet|sabinet.co.za
sabinet-african-journals|Sabinet African Journals|journals.co.za
sae-international|SAE International|sae.org defensetechbriefs.com saejournals.org
safety-hub|Safety Hub|safetyhub.com
sagamore-publishing|Sagamore Publishing|sagamorepub.com
sage|Sage Journals|sagepub.com cqpress.com data-planet.com sage-ereference.com methodspace.com corwin.com cnpereading.com sagepub.co.uk
sai-global|SAI Global|saiglobal.com sai-global.com standards.com.au
saishin-no-rinsho-web|Saishin-no-Rinsho Web|rinsho.net
sampling-theory-and-image-processing|Sampling Theory and Image Processing|stsip.org
sanford-guide|Sanford Guide|sanfordguide.com
sbrnet-sports-market-analytics|SBRnet / Sports Market Analytics|sportsmarketanalytics.com
scandinavian-university-press|Scandinavian University Press|scup.com idunn.no
schattauer-publishers|Schattauer Publishers|schattauer.com schattauer.de
scholarly-digital-editions|Scholarly Digital Editions|sd-editions.com
scholarly-publishing-collective|Scholarly Publishing Collective|scholarlypublishingcollective.org
scholars-portal|Scholars Portal|scholarsportal.info
schulz-kirchner|Schulz-Kirchner|schulz-kirchner.de skvshop.de
schweizerbart-borntraeger|Schweizerbart / Borntraeger|schweizerbart.de schweizerbart.com
science-and-medicine|Science & Medicine|sciandmed.com
aaas|Science (AAAS)|science.org sciencemag.org aaas.org
sciendo|Sciendo|sciendo.com
scientific-american-medicine|Scientific American Medicine|sciammedicine.com
scientific-american-surgery|Scientific American Surgery|sciamsurgery.com
scientific-net-trans-tech|Scientific.Net (Trans Tech)|scientific.net atmrum.net
sciquest|SciQuest|sciquest.org.nz nzva.org.nz
scite|Scite|scite.ai
scotlands-history-online|Scotland's History Online|scotlandshistoryonline.com
scotts-directories|Scott's Directories|scottsinfo.com
screenonline|Screenonline|screenonline.org.uk
sdu|Sdu|sdu.nl arbozone.nl decentraleregelgeving.nl ndsz.nl sdujurisprudentie.nl vindbestuursrecht.nl vindburgerzaken.nl vindhandhaving.nl vindinkoopenaanbesteding.nl vindlokalebelastingen.nl vindomgevingszaken.nl vindsocialezaken.nl
siam|SIAM|siam.org
siku-quanshu|Siku Quanshu|yourlib.org
sipri-yearbook-online|SIPRI Yearbook Online|sipriyearbook.org
sixteenth-century-journal|Sixteenth Century Journal|escj.org
social-history-archive|The Social History Archive|thesocialhistoryarchive.com
social-law-library|Social Law Library|socialaw.com
societe-mathematique-de-france|Société Mathématique de France|emath.fr
society-of-exploration-geophysicists|Society of Exploration Geophysicists|seg.org
society-of-nuclear-medicine|Society of Nuclear Medicine|snmjournals.org snm.org snmmi.org
sociological-research-online|Sociological Research Online|socresonline.org.uk
sociometrics|Sociometrics|socio.com
solicitors-journal|Solicitors' Journal|solicitorsjournal.com
source-magpies|The Source (Magpies)|magpies.net.au
sources-media-directory|Sources (media directory)|sources.com
southern-medical-association|Southern Medical Association|sma.org
spie|SPIE|spiedigitallibrary.org spie.org
springer-nature|Springer Nature / SpringerLink|nature.com springer.com springernature.com springerlink.com natureasia.com springermaterials.com springerprotocols.com palgrave.com palgraveconnect.com palgrave-journals.com biomedcentral.com scientificamerican.com sciam.com statesmansyearbook.com kluweronline.com wkap.nl adisonline.com ajandrology.com archpublichealth.com aricjournal.com biotechnologyforbiofuels.com eurjmedres.com labanimal.com lwwonline.com naturesj.com npgjournals.com springer.de sprn.gr
springer-publishing-connect|Springer Publishing Connect|springerpub.com
srds|SRDS|srds.com
st-jerome-publishing|St Jerome Publishing|stjerome.co.uk
standards-new-zealand|Standards New Zealand|standards.govt.nz
stat-ref|STAT!Ref|statref.com
stratfor|STRATFOR|stratfor.com
structural-engineer|The Structural Engineer|istructe.org
symptom-media|Symptom Media|symptommedia.com
tair|TAIR|arabidopsis.org
tannerritchie-memso|TannerRitchie / MEMSO|tannerritchie.com
taylor-francis|Taylor & Francis / Routledge|tandfonline.com taylorfrancis.com taylorandfrancis.com tandfebooks.com europaworld.com worldoflearning.com worldwhoswho.com routledge.com routledgehandbooks.com routledgehistoricalresources.com routledgeonline.com routledgeperformancearchive.com crcpress.com crcnetbase.com chemnetbase.com coldwareasterneurope.com warstateandsociety.com secretintelligencefiles.com southasiaarchive.com dovepress.com informahealthcare.com informaworld.com maneyonline.com tandf.co.uk ency-astro.com engnetbase.com greenleaf-publishing.com gseresearch.com hbcpnetbase.com hbcponline.com maneypublishing.com polymersdatabase.com
technavio-insights|Technavio Insights|technavio.com
techniques-de-lingenieur|Techniques de l'Ingénieur|techniques-ingenieur.fr
techstreet|Techstreet|techstreet.com
telos|Telos|telospress.com
therapeutic-guidelines|Therapeutic Guidelines|tg.org.au
tlg|Thesaurus Linguae Graecae|tlg.uci.edu
theses-fr|Theses.fr|theses.fr
thieme|Thieme|thieme.com thieme-connect.com thieme.de thieme-connect.de thieme.co.uk thiemebilddatenbankanatomie.de thiemeteachingassistant.com winkingskull.com
thomson-one-banker|Thomson ONE Banker|thomsonib.com
thomson-reuters|Thomson Reuters|thomsonreuters.com riag.com taxnetpro.com thomsonreuters.ca thomsonreuters.co.uk
tie-tier|Tie Tier|tier.org.tw
tijdschrift-voor-psychiatrie|Tijdschrift voor Psychiatrie|tijdschriftvoorpsychiatrie.nl
tirant-online|Tirant Online|tirantonline.com.mx tirantonline.com
toyo-keizai|Toyo Keizai|toyokeizai.net
transnational-dispute-management|Transnational Dispute Management|transnational-dispute-management.com
transplantation-proceedings|Transplantation Proceedings|transplantation-proceedings.org
travel-42|Travel 42|travel-42.com
uddannelsesmonitor|Uddannelsesmonitor|uddannelsesmonitor.dk
uhms|UHMS|uhms.org
uitgeverij-paris|Uitgeverij Paris|uitgeverijparis.nl seriebouwrecht.nl
un-tourism|UN Tourism|unwto.org e-unwto.org
un-ilibrary|UN-iLibrary|un-ilibrary.org
unbound-medicine|Unbound Medicine|unboundmedicine.com
underline|Underline|underline.io
universitatsverlag-winter|Universitätsverlag Winter|winter-verlag.de
university-of-buckingham-press|University of Buckingham Press|ubplj.org ijpcm.org intmaritimeengineering.org
university-of-california-press|University of California Press|ucpress.edu
chicago-press|University of Chicago Press|journals.uchicago.edu press.uchicago.edu chicagomanualofstyle.org
illinois-press|University of Illinois Press|press.uillinois.edu
university-of-pennsylvania-press|University of Pennsylvania Press Journals|pennpress.org
texas-press|University of Texas Press|utexaspressjournals.org
toronto-press|University of Toronto Press|utpjournals.press utorontopress.com utpjournals.com utppublishing.com
wisconsin-press|University of Wisconsin Press|uwpress.org
uniworld|UniWorld|uniworldonline.com
urbannext|urbanNext|urbannext.net
us-naval-institute|US Naval Institute|usni.org
utb|utb|utb.de
value-investor-insight|Value Investor Insight|valueinvestorinsight.com
van-dale-online|Van Dale Online|vandale.nl vandale.com
vandenhoeck-and-ruprecht|Vandenhoeck & Ruprecht|vandenhoeck-ruprecht-verlage.com v-r.de vandenhoeck-ruprecht.de vr-elibrary.de
veritrade|Veritrade|veritradecorp.com
vetlexicon|Vetlexicon|vetlexicon.com
vidal|Vidal|vidal.fr vidal-consult.com
visible-body|Visible Body|visiblebody.com
visual-history-archive|Visual History Archive|vha.usc.edu vhaonline.usc.edu
visual-thesaurus|Visual Thesaurus|visualthesaurus.com
visualdx|VisualDx|visualdx.com
vlex|vLex|vlex.com justis.com justcite.com
wageningen-academic|Wageningen Academic|wageningenacademic.com
wanfang-data|Wanfang Data|wanfangdata.com.cn
warc|WARC|warc.com
web-library-of-japanese-literature|Web Library of Japanese Literature|kotenlibrary.com
webpat|Webpat|webpat.tw
wenxinge|Wenxinge|wenxin-ge.com
west-academic|West Academic|westacademic.com
weston-medical|Weston Medical Publishing|wmpllc.org opioidmanagement.com disastermedicinejournal.com emergencymanagementjournal.com recreationtherapy.org
wgsn|WGSN|wgsn.com
wrds|Wharton Research Data Services|wrds-www.wharton.upenn.edu
wiley|Wiley Online Library|wiley.com wileyonlinelibrary.com blackwell-synergy.com wileydigitalarchives.com anthrosource.net blackwellsynergy.com clinmicronow.org crossknowledge.com wileyopenaccess.com
wolters-kluwer|Wolters Kluwer / CCH|wolterskluwer.com cch.com accountingresearchmanager.com vitallaw.com wkcheetah.com kluwerlawonline.com kluwerarbitration.com kluwercompetitionlaw.com kluweriplaw.com kluwerpatentlaw.com kluwerccdr.com kluwer.nl navigator.nl almanacofthefederaljudiciary.com loislaw.com wolterskluwer-online.de wolterskluwer.eu wolterskluwer.io wolterskluwer.cloud taxcomply.com salestaxradar.com cchgroup.com rbsourcefilings.com wkasiapacific.com
women-writers-online|Women Writers Online|wwo.wwp.northeastern.edu
womens-pregnancy-and-breastfeeding|Women's Pregnancy and Breastfeeding Medicines Guide|thewomenspbmg.org.au
work-cannes-lions|The Work (Cannes Lions)|lovethework.com
world-bank|World Bank|worldbank.org
world-economics|World Economics|world-economics-journal.com worldeconomics.com
world-scientific|World Scientific|worldscientific.com worldscinet.com
world-shakespeare-bibliography|World Shakespeare Bibliography|worldshakesbib.org
worldtradelaw-net|WorldTradeLaw.net|worldtradelaw.net
xerfi|Xerfi|xerfi-knowledge.com xerfi.com xerfiknowledge.com
zbmath|zbMATH|zbmath.org
zero-to-three|Zero to Three|zerotothree.org
`;
