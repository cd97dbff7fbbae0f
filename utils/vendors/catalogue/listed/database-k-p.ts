/** Companies of the kind `database`, K to P; the lines are read by `read.ts`. */
export const DATABASES_K_TO_P = `
karger|Karger|karger.com karger.ch
keesings-historisch-archief|Keesings Historisch Archief|kha.nl
keiyou-digital-library|Keiyou Digital Library|keiyou.jp
key-note|Key Note|keynote.co.uk
kheox|Kheox|kheox.fr
kiss-korean-studies|KISS (Korean studies)|kstudy.com
kiss-bow-or-shake-hands|Kiss, Bow, or Shake Hands|mycrowdwisdom.com
klapp-online-bibliography-of-french|Klapp Online Bibliography of French Literature|klapp-online.de
knotia|Knotia|knotia.ca
know-bc|Know BC|knowbc.com
kompass|Kompass|kompass.com
korean-social-science-data-center|Korean Social Science Data Center|ksdcdb.kr
kotar-cet|Kotar (CET)|cet.ac.il
lamyline|Lamyline|lamy.fr lamyline.fr
larcier|Larcier-Intersentia|stradalex.com socialwin.be taxwin.be larciergroup.com larcier-intersentia.com legal-monitr.com stradalex.eu stradalex.lu
latin-american-studies|Latin-American Studies|latam-studies.com
law-journal-press|Law Journal Press|lawjournalpress.com
law-library-japan|Law Library Japan|lawlibrary.jp
lawnet|LawNet|lawnet.sg
lawsnote|Lawsnote|lawsnote.com
lawtel|Lawtel|lawtel.com
leadership-connect|Leadership Connect|leadershipconnect.io
learntechlib|LearnTechLib|learntechlib.org
lexbase|Lexbase|lexbase.fr lexbase-academie.fr
lexicomp|Lexicomp|lexi.com factsandcomparisons.com wolterskluwercdi.com
lexiqamus|LexiQamus|lexiqamus.com
lexnow|LexNow|lexnow.lu
lextenso|Lextenso|lextenso.fr labase-lextenso.fr
library-stack|Library Stack|librarystack.org
liebert|Liebert|liebertpub.com liebertonline.com
lippincott|Lippincott (Wolters Kluwer)|lww.com lwwhealthlibrary.com batesvisualguide.com aclandanatomy.com 5minuteconsult.com
literary-encyclopedia|The Literary Encyclopedia|litencyc.com
lived-places-publishing|Lived Places Publishing|livedplacespublishing.com
livedgar|LIVEDGAR|livedgar.com gsionline.com
liverpool-university-press|Liverpool University Press|liverpooluniversitypress.co.uk
llmc|LLMC|llmc.com llmcdigital.com llmcdigital.org
loeb-classical-library|Loeb Classical Library|loebclassics.com
longwoods|Longwoods|longwoods.com
luxaccount|LuxAccount|luxaccount.lu
lyell-collection|Lyell Collection|lyellcollection.org geolsoc.org.uk
lynne-rienner-publishers|Lynne Rienner Publishers|rienner.com
madcad|MADCAD|madcad.com
mag-online-library|MAG Online Library|magonlinelibrary.com cypnow.co.uk fwi.co.uk intermid.co.uk internurse.com nurseryworld.co.uk opticianonline.net
maitron|Maitron|maitron.fr
manchester-hive|Manchester Hive|manchesterhive.com manchesteropenhive.com
marketresearch-com|MarketResearch.com|marketresearch.com
marketscope-advisor|MarketScope Advisor|marketscope.com
marquis-whos-who|Marquis Who's Who|marquiswhoswho.com
maruzen|Maruzen|maruzen.co.jp
material-connexion|Material ConneXion|materialconnexion.com materialconnexion.online
mathematical-sciences-publishers|Mathematical Sciences Publishers|msp.org
mcgraw-hill|McGraw Hill / AccessMedicine|mheducation.com mhebooklibrary.com mhmedical.com accessmedicine.com accessengineeringlibrary.com accessscience.com accessanesthesiology.com accessemergencymedicine.com accesspediatrics.com accesspharmacy.com accessphysiotherapy.com accesssurgery.com jamaevidence.com ommbid.com
mdpi|MDPI|mdpi.com
medica-panamericana|Medica Panamericana|medicapanamericana.com
medical-harbour|Medical Harbour|medicalharbour.com
medical-journals|Medical Journals|medicaljournals.se
medical-online|Medical Online|medicalonline.jp
medrxiv|medRxiv|medrxiv.org
meiner-elibrary|Meiner eLibrary|meiner-elibrary.de
merip|MERIP|merip.org
mgg-online|MGG Online|mgg-online.com
microbiology-society-journals|Microbiology Society Journals|microbiologyresearch.org microbiologysociety.org sgmjournals.org socgenmicrobiol.org.uk
microjuris|MicroJuris|microjuris.com
micromedex|Micromedex|micromedexsolutions.com micromedex.com thomsonhc.com
migras-canadian-export-guide|Migra's Canadian Export Guide|migraexport.ca
military-periscope|Military Periscope|militaryperiscope.com
mims-online|MIMS Online|mimsonline.com.au
ministry-matters|Ministry Matters|ministrymatters.com
mintel|Mintel|mintel.com gnpd.com
mission-nexus|Mission Nexus|missionexus.net
mit-press|MIT Press|mitpressjournals.org leoalmanac.org leonardo.info direct.mit.edu mitpress.mit.edu
modern-language-association|Modern Language Association|mla.org mlahandbookplus.org mlajournals.org
mohr-siebeck|Mohr Siebeck|mohrsiebeck.com
msci|MSCI|msci.com
municode|Municode|municode.com
musica-international|Musica International|musicanet.org
naace|Naace|naace.co.uk
nachschlage-net|nachschlage.NET|nachschlage.net etk-muenchen.de produktregistrierung.de
narr-elibrary|Narr eLibrary|narr.digital
national-bureau-of-economic-research|National Bureau of Economic Research|nber.org
national-consumer-law-center|National Consumer Law Center|nclc.org
national-council-of-teachers-of-english|National Council of Teachers of English|ncte.org publicationsncte.org
nctm|National Council of Teachers of Mathematics|nctm.org
natura-sciences|Natura Sciences|natura-sciences.com
natural-medicines|Natural Medicines|therapeuticresearch.com naturalmedicines.com
nbd-biblion|NBD Biblion|knipselkranten.nl biblion.nl nbdbiblion.nl
ncpro|Ncpro|ncpro.org
nederlands-tijdschrift-voor-geneeskunde|Nederlands Tijdschrift voor Geneeskunde|ntvg.nl
vakliteratuur|Nederlandse Artikelendatabank voor de Zorg|vakliteratuur.info
nederlandse-documentatie-fiscaal-recht|Nederlandse Documentatie Fiscaal Recht|ndfr.nl
nejm|NEJM Group|nejm.org jwatch.org nejmcareercenter.org nejmgroup.org nejmgroup.com
nen-connect|NEN Connect|nen.nl
netanatomy|NetAnatomy|netanatomy.com
neurosurgical-atlas|Neurosurgical Atlas|neurosurgicalatlas.com atlasmeditech.com
new-play-exchange|New Play Exchange|newplayexchange.org
nfpa|NFPA|nfpa.org
nichigai|Nichigai|nichigai.jp
nipr-online|NIPR Online|nipr-online.eu
nnnconsult|NNNConsult|nnnconsult.com
nomos-elibrary|Nomos eLibrary|nomos-elibrary.de nomos-zeitschriften.de
nord|NORD|rarediseases.org
now-publishers|Now Publishers|nowpublishers.com
nrit-media|NRIT Media|nritmedia.nl
numerique-premium|Numerique Premium|numeriquepremium.com
numir|NUMIR|numir.org
nutrition-care-manual|Nutrition Care Manual|nutritioncaremanual.org
obeikan-digital-library|Obeikan Digital Library|ethraadl.com
odesi|Odesi|odesi.ca
oecd|OECD|oecd-ilibrary.org itu-ilibrary.org nordic-ilibrary.org oecd.org oecdilibrary.org thecommonwealth-ilibrary.org wto-ilibrary.org
official-museum-directory|Official Museum Directory|officialmuseumdirectory.com
ogel|OGEL|ogel.org
old-city-publishing|Old City Publishing|oldcitypublishing.com
omega-sources|Omega Sources|omegasources.com
omics-publications|OMICS Publications|omicsonline.org omicsgroup.com omicsonline.com
oncology-nursing-society|Oncology Nursing Society|ons.org
onepetro|OnePetro|onepetro.org
open-book-publishers|Open Book Publishers|openbookpublishers.com
openaire|OpenAIRE|openaire.eu
openedition|OpenEdition|openedition.org
openthesis|OpenThesis|openthesis.org
opinion-archives|Opinion Archives|opinionarchives.com
optica|Optica Publishing Group|optica.org osapublishing.org osa.org opticsinfobase.org optica-opn.org
orthoevidence|OrthoEvidence|myorthoevidence.com
oya-bunko|Oya Bunko|oya-bunko.com
panist|Panist|panist.fr
patsnap|Patsnap|patsnap.com
peeters-publishers|Peeters Publishers|peeters-leuven.be
pen-nutrition|PEN Nutrition|pennutrition.com
pep-web|PEP-Web|pep-web.org
persee|Persée|persee.fr
peter-lang|Peter Lang|peterlang.com
pharmaceutical-press|Pharmaceutical Press|medicinescomplete.com pharmaceutical-journal.com pjonline.com
pharmacylibrary-apha|PharmacyLibrary (APhA)|pharmacylibrary.com pharmacist.com
philosophia-reformata|Philosophia Reformata|philosophia-reformata.org
philosophy-documentation-center|Philosophy Documentation Center|pdcnet.org
philosophy-now|Philosophy Now|philosophynow.org
philpapers|PhilPapers|philpapers.org
physical-society-of-japan|Physical Society of Japan|jps.jp
phytotherapy-desk-reference-database|Phytotherapy Desk Reference Database|phytotherapydeskreference.com
picarta|PiCarta|picarta.nl
pidgeon-digital|Pidgeon Digital|pidgeondigital.com
pitchbook|PitchBook|pitchbook.com
pli-plus|PLI Plus|pli.edu
plos|PLOS|plos.org plosbiology.org ploscompbiol.org plosgenetics.org plosjournals.org plosmedicine.org plosntds.org plosone.org plospathogens.org
plumbs-veterinary-drugs|Plumb's Veterinary Drugs|plumbs.com plumbsveterinarydrugs.com
pnas|PNAS|pnas.org
portfolio-management-research|Portfolio Management Research|pm-research.com
portico|Portico|portico.org
portland-press-limited|Portland Press Limited|portlandpress.com asnneuro.org biochemistry.org biochemj.org biochemsoctrans.org biolcell.org bioscirep.org cellbiolint.org clinsci.org neuronalsignaling.org portlandpresspublishing.com
practising-midwife|The Practising Midwife|all4maternity.com
prairial|Prairial|publications-prairial.fr alyoda.eu rifrancophonies.com
preqin|Preqin|preqin.com
privco|PrivCo|privco.com
project-euclid|Project Euclid|projecteuclid.org
project-muse|Project MUSE|muse.jhu.edu projectmuse.org
prometheus|Prometheus|prometheus-bildarchiv.de
appi|Psychiatry Online|appi.org psychiatryonline.org psychiatryonline.com
psychotherapy-net|Psychotherapy.net|psychotherapy.net
public-information-online|Public Information Online|publicinformationonline.com civilserviceyearbook.com
public-record|Public Record|public-record.com
publie-net|Publie.net|publie.net
`;
