/** Companies of the kind `database`, F to J; the lines are read by `read.ts`. */
export const DATABASES_F_TO_J = `
f1000|F1000 / Sciwheel|f1000.com f1000research.com facultyopinions.com sciwheel.com sciencenow.com f1000workspace.com
factomediabase|FactoMediaBase|factomediabase.nl
faculti|Faculti|faculti.net
families-in-society|Families in Society|familiesinsocietyjournal.org
fanyun-historical-archives|Fanyun Historical Archives|hunteq.com dhcdb.com.tw
faseb|FASEB|fasebj.org
fashion-snoops|Fashion Snoops|fashionsnoops.com
fastcase|Fastcase|fastcase.com
fibonacci-quarterly|The Fibonacci Quarterly|fq-math.ca
ficesa|Ficesa|fac-ficesa.com
finaeon|Finaeon|finaeon.com
fiscaal-totaal|Fiscaal Totaal|fiscaaltotaal.nl
fitch-connect|Fitch Connect|fitchconnect.com
free-medical-journals|Free Medical Journals|freemedicaljournals.com
frontiers|Frontiers|frontiersin.org
frost-and-sullivan|Frost & Sullivan|frost.com
fulcrum|Fulcrum|fulcrum.org
future-science|Future Science Group|biotechniques.com futuremedicine.com future-science.com
future-snoops|Future Snoops|futuresnoops.com
galaxie-software|Galaxie Software|galaxie.com
gallup|Gallup|gallup.com
garnier-numerique|Garnier Numérique|classiques-garnier.com
gazzetta-ufficiale|Gazzetta Ufficiale|gazzettaufficiale.it
geographical-association|Geographical Association|geography.org.uk
george-warman-publications|George Warman Publications|dental-update.co.uk
geoscienceworld|GeoScienceWorld|geoscienceworld.org nagt-jge.org
giblib|GIBLIB|giblib.com
giri-repbase|GIRI Repbase|girinst.org
global-arbitration-review|Global Arbitration Review|globalarbitrationreview.com
global-business-traveler|Global Business Traveler|globalbusinesstraveler.com
global-financial-data|Global Financial Data|globalfinancialdata.com
global-local-living|Global Local Living|globallocalliving.com
global-regulation|Global Regulation|global-regulation.com
globaldata|GlobalData / MarketLine|globaldata.com marketline.com
goosuu-data|Goosuu Data|goosuudata.com
grant-connect|Grant Connect|grantconnect.ca
grey-house|Grey House|greyhouse.ca greyhouse.com
guanzhen-cloud|Guanzhen Cloud|yunjianart.com
guilford|Guilford|guilfordjournals.com
hal|HAL|archives-ouvertes.fr hal.science
halesmeds|Halesmeds|halesmeds.com
hanyucidian|Hanyucidian|hanyucidian.org
harmatheque|Harmathèque|harmatheque.com harmattan.fr
harpweek|HarpWeek|harpweek.com abrahamlincolncartoons.com andrewjohnson.com doomed-by-cartoon.com impeach-andrewjohnson.com lincolnandthecivilwar.com
harrassowitz-publishing|Harrassowitz Publishing|harrassowitz-library.com harrassowitz-verlag.de
harvard-education-press|Harvard Education Publishing Group|hepg.org hepgjournals.org harvardeducationalreview.org edreview.org hepinc.com
healio|Healio|healio.com
health-affairs|Health Affairs|healthaffairs.org
health-poll-database|Health Poll Database|healthpolldatabase.org
heinonline|HeinOnline|heinonline.com heinonline.org
heldermann-verlag|Heldermann Verlag|heldermann.de heldermann-verlag.de
henry-stewart-talks|Henry Stewart Talks|hstalks.com
heritage-broadcasting-service|Heritage Broadcasting Service|heritagetac.org
hindawi|Hindawi|hindawi.com
hapi|Hispanic American Periodicals Index|hapi.ucla.edu
history-cooperative|History Cooperative|historycooperative.org
historymakers|The HistoryMakers|thehistorymakers.org
hogrefe|Hogrefe|hogrefe.com hogrefe.de
hrdownloads|HRdownloads|hrdownloads.com
human-kinetics|Human Kinetics|humankinetics.com
humanity-journal|Humanity Journal|humanityjournal.org
i-law|i-Law|i-law.com idnewscentre.com
ibfd|IBFD|ibfd.org
ice-virtual-library|ICE Virtual Library|icevirtuallibrary.com
icea|ICEA|icea.org
ichushi-web|Ichushi-Web|jamas.or.jp nurse.or.jp
icpsr|ICPSR|icpsr.umich.edu
identifix|Identifix|identifix.com
ieee-computer-society|IEEE Computer Society|computer.org ieeecomputer.org ieeecomputersociety.org
ieee-xplore|IEEE Xplore|ieee.org
iet|IET|theiet.org iet.org
igaku-shoin|Igaku-Shoin|islib.jp
igi-global|IGI Global|igi-global.com infosci-journals.com
imaios|IMAIOS|imaios.com imaios.cn
imentor|iMentor|imentor.gr
impan|IMPAN|impan.pl impan.gov.pl
incision|Incision|incision.care
inderscience-online|Inderscience Online|inderscienceonline.com
index-of-medieval-art|Index of Medieval Art|theindex.princeton.edu
indiastat|IndiaStat|indiastat.com
infolinker|Infolinker|infolinker.com.tw
informacion-legal|Información Legal|informacionlegal.com.ar
informed-librarian-online|Informed Librarian Online|informedlibrarian.com
informit|Informit|informit.org informit.com.au
informs|INFORMS|informs.org
infoteka|Infoteka|infoteka.com
ingenta-connect|Ingenta Connect|ingentaconnect.com
inis|INIS (IAEA)|inis.iaea.org
inlibra|Inlibra|inlibra.com
inovestor|Inovestor|inovestor.com
institute-of-grocery-distribution|Institute of Grocery Distribution|igd.com
intelecom|INTELECOM|intelecomonline.net
intelex-past-masters|InteLex Past Masters|nlx.com
intellect-discover|Intellect Discover|intellectdiscover.com
inter-research-science-publisher|Inter-Research Science Publisher|int-res.com
international-association-for-energy|International Association for Energy Economics|iaee.org
international-journal-of-communication|International journal of communication|ijoc.org
ijede|International Journal of E-Learning & Distance Education|ijede.ca
international-journal-of-human-sciences|International journal of human sciences|j-humansciences.com
international-monetary-fund|International Monetary Fund|imf.org imfbookstore.org imfstatistics.org
international-press|International Press|intlpress.com mrlonline.org
invert|Invert|cdlh.be invert.be
investor-state-law-guide|Investor State Law Guide|investorstatelawguide.com
iop-publishing|IOP Publishing|iop.org ioppublishing.org iopscience.org njp.org physicsworld.com stimulatingphysics.org
ios-press|IOS Press|iospress.com iospress.nl
ipa-source|IPA Source|ipasource.com
irish-medicines-formulary|Irish Medicines Formulary|imfmedia.ie
isho|Isho|isho.jp
istex|Istex|istex.fr
iter|Iter|itergateway.org iterpress.org iterpubs.org
iwa-publishing|IWA Publishing|iwaponline.com
j-stage|J-STAGE|jstage.jst.go.jp
jama-network|JAMA Network|jamanetwork.com ama-assn.org amednews.com jamanetwork.org jamaoncology.com
janes|Janes|janes.com
japan-knowledge|Japan Knowledge|japanknowledge.com
jaypee-digital|Jaypee Digital|jaypeedigital.com
jdream|JDream III|jdream3.com
jiia|JIIA|jiia.or.jp
jin-fm|Jin Fm|jinfm.net
jisc|Jisc|jisc.ac.uk copac.ac.uk jisc-collections.ac.uk jisc-content.ac.uk jiscecollections.ac.uk jischistoricbooks.ac.uk jiscjournalarchives.ac.uk jiscmediahub.ac.uk mimas.ac.uk
john-benjamins|John Benjamins|benjamins.com benjamins.nl
john-benjamins-e-platform|John Benjamins e-Platform|jbe-platform.com
john-libbey-eurotext|John Libbey Eurotext|jle.com john-libbey-eurotext.fr librairemedicale.com librairiemedicale.com revuedeneuropsychologie.com
johns-hopkins-guide|Johns Hopkins Guide to Literary Theory|litguide.press.jhu.edu
joint-commission-resources|Joint Commission Resources|jcrinc.com
joly-editions|Joly Editions|editions-joly.com
journal-of-bone-and-joint-surgery|The Journal of Bone & Joint Surgery|jbjs.org ejbjs.org
journal-of-chinese-medicine|Journal of Chinese Medicine|jcm.co.uk
journal-of-clinical-epidemiology|Journal of Clinical Epidemiology|jclinepi.com
journal-of-clinical-psychiatry|Journal of Clinical Psychiatry|psychiatrist.com cmeinstitute.com
journal-of-emergency-medical-services|Journal of Emergency Medical Services|jems.com
journal-of-graduate-medical-education|Journal of Graduate Medical Education|jgme.org
journal-of-heart-valve-disease|The Journal of Heart Valve Disease|icr-heart.com
journal-of-indo-european-studies|Journal of Indo-European Studies|jiesonline.com jies.org
journal-of-jewish-studies|Journal of Jewish Studies|jjs-online.net
journal-of-neuroscience|The Journal of Neuroscience|jneurosci.org
journal-of-neurosurgery|Journal Of Neurosurgery|thejns.org
journal-of-orthopaedic-and-sports|Journal of Orthopaedic & Sports Physical Therapy|jospt.org movementsciencemedia.org
journal-of-rheumatology|Journal of Rheumatology|jrheum.org
journal-of-special-operations-medicine|Journal of Special Operations Medicine|jsomonline.org
journal-of-studies-on-alcohol-and-drugs|Journal of Studies on Alcohol and Drugs|jsad.com
journal-of-the-american-academy-of-child|Journal of the American Academy of Child & Adolescent Psychiatry|jaacap.org
journal-of-the-american-animal-hospital|Journal of the American Animal Hospital Association|jaaha.org
journal-of-ultrasound-in-medicine|Journal of Ultrasound in Medicine|jultrasoundmed.org
journal-of-urology|Journal of Urology|jurology.com
journal-of-vascular-and-interventional|Journal of Vascular and Interventional Radiology|jvir.org
journal-of-vascular-surgery|Journal of Vascular Surgery|jvascsurg.org
journal-of-wildlife-diseases|Journal of Wildlife Diseases|jwildlifedis.org
journal-of-zoo-and-wildlife-medicine|Journal of Zoo and Wildlife Medicine|zoowildlifejournal.com
jove|JoVE|jove.com
juripredis|Juripredis|juripredis.com
juris|juris|juris.de
jurisedit|JurisEdit|jurisedit.com
jus-mundi|Jus Mundi|jusmundi.com
`;
