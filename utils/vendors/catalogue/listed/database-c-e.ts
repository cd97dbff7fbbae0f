/** Companies of the kind `database`, C to E; the lines are read by `read.ts`. */
export const DATABASES_C_TO_E = `
cabells|Cabells|cabells.com
cabi|CABI|cabi.org cabdirect.org cabidigitallibrary.org
cahiers-dart-institute|Cahiers d'Art Institute|cahiersdartinstitute.org artifexpress.com
cairn|Cairn|cairn.info cairn-int.info cairn-mundo.info cairn-sciences.info
cambridge|Cambridge University Press / Cambridge Core|cambridge.org universitypublishingonline.org
canada-law-book|Canada Law Book|canadalawbook.ca
canadian-arctic-resources-committee|Canadian Arctic Resources Committee|carc.org
canadian-association-of-social-workers|Canadian Association of Social Workers|casw-acts.ca
canadian-electronic-library|Canadian Electronic Library|canadianelectroniclibrary.ca
canadian-human-rights-reporter|Canadian Human Rights Reporter|cdn-hr-reporter.ca
canadian-journal-of-dental-hygiene|Canadian Journal of Dental Hygiene|cdha.ca
canadian-journal-of-hospital-pharmacy|Canadian Journal of Hospital Pharmacy|cjhp-online.ca
canadian-mathematical-society|Canadian Mathematical Society|math.ca mathreports.ca
canadian-medical-association|Canadian Medical Association|cma.ca cmaj.ca
canadian-pharmacists-association|Canadian Pharmacists Association|pharmacists.ca
canadian-science-publishing|Canadian Science Publishing|cdnsciencepub.com nrcresearchpress.com
canadiana-online|Canadiana Online|canadiana.ca canadiana.org
cancer-letter|The Cancer Letter|cancerletter.com
cap-financials|Cap Financials|capfinancials.com
cap-financials-europe|Cap Financials Europe|capfieurope.com
cardlite|CardLite|cardonline.ca
carelit|CareLit|carelit.de
cas|CAS SciFinder|cas.org methodsnow.com stn.org
casting-about|Casting About|castingabout.com
cavendish-square-digital|Cavendish Square Digital|cavendishsquaredigital.com
ccohs|CCOHS|ccohs.ca ilocis.org inchem.org
cedram|Cedram|cedram.org
ceeol|CEEOL|ceeol.com
cement-online|Cement Online|cementonline.nl
center-for-research-libraries|Center for Research Libraries|crl.edu
cepr|CEPR|cepr.org
cfa-institute|CFA Institute|cfapubs.org
chaoxing|Chaoxing / Duxiu|sslibrary.com duxiu.com 5read.com aichaoxing.com chaoxing.com
chem-reference|Chem Reference|chem-reference.com
chemical-society-of-japan|Chemical Society of Japan|csj.jp
chemische-feitelijkheden|Chemische Feitelijkheden|chemischefeitelijkheden.nl
chest|CHEST|chestnet.org chestjournal.org chestpubs.org
childlink|Childlink|childlink.co.uk nscph.com
childrens-literature-comprehensive|Children's Literature Comprehensive Database|clcd.com
china-maxx|China Maxx|chinamaxx.net chinamax.net
china-social-science-excellence|China Social Science Excellence|rdfybk.com exuezhe.com
choice-reviews|Choice Reviews|choicereviews.org choice360.org
cine-med|Cine-Med|cine-med.com
nii|CiNii / KAKEN|ci.nii.ac.jp cir.nii.ac.jp kaken.nii.ac.jp reo.nii.ac.jp
cios|CIOS|cios.org
civic-research-institute|Civic Research Institute|civicresearchinstitute.com
clarivate|Clarivate / Web of Science|clarivate.com webofknowledge.com webofscience.com myendnoteweb.com isiknowledge.com endnote.com researcherid.com
clinical-pharmacology|Clinical Pharmacology|clinicalpharmacology-ip.com clinicalpharmacology.com cpmobile.mobi
cnki|CNKI|cnki.net
cobouw|Cobouw|cobouw.nl vakmedianet.com vakmedianet.nl
cochrane|Cochrane Library|cochranelibrary.com cochrane.org cochranejournalclub.com cochranelibrary-wiley.com thecochranelibrary.com wileyhealthlearning.com
coherent-digital|Coherent Digital / Policy Commons|africacommons.net canadacommons.ca history-commons.net policycommons.net southasiacommons.net mindscapecommons.net appliedsciencecommons.net latamcommons.net oceaniacommons.net
cold-spring-harbor-laboratory-press|Cold Spring Harbor Laboratory Press|cshlpress.org cshlp.org genesdev.org rnajournal.org
college-music-society|College Music Society|music.org
college-publishing|College Publishing|collegepublishing.us journalofgreenbuilding.com
columbia-earthscape|Columbia Earthscape|earthscape.org
columbia-gazetteer-of-the-world|Columbia Gazetteer of the World|columbiagazetteer.org
columbia-international-affairs-online|Columbia International Affairs Online|ciaonet.org
company-of-biologists|Company of Biologists|biologists.com biologists.org
company-info|Company.Info|company.info
computing-reviews|Computing Reviews|computingreviews.com
concurrences|Concurrences|concurrences.com
conference-board|Conference Board|conference-board.org
conference-board-canada|Conference Board of Canada|signal49.ca conferenceboard.ca
congressional-digest|Congressional Digest|congressionaldigest.com
connexion-subvention|Connexion subvention|connexionsubvention.ca
constellate|Constellate|constellate.org
construction-and-building-abstracts|Construction and Building Abstracts|cbaweb.co.uk
consumer-brand-analytics|Consumer Brand Analytics|consumerbrandanalytics.com
countrywatch|CountryWatch|countrywatch.com
craaq|CRAAQ|craaq.qc.ca
creativity-and-human-development|Creativity & Human Development|creativityjournal.net
el-croquis-digital-library|El Croquis Digital Library|elcroquisdigital.com api-elcroquisdigital.com
crow|CROW|crow.nl
csiro-publishing|CSIRO Publishing|publish.csiro.au connectsci.au
current-history|Current History|currenthistory.com
cwk|CWK|cwk.com cwk.com.tw
cyberlibris|Cyberlibris|cyberlibris.com cyberlibris.fr scholarvox.com
dnb-hoovers|D&B Hoovers|avention.com onesource.com
d-vision|D-VISION NET|d-vision.ne.jp
d1-law|D1-Law|d1-law.com
dalloz|Dalloz|dalloz.fr dalloz-revues.fr ajda.fr dalloz-actualite.fr dalloz-avocats.fr dalloz-bibliotheque.fr dalloz-boutique.fr dalloz-enseignants.fr dalloz-etudiant.fr dalloz-formation.fr editions-dalloz.fr lefebvre-dalloz.fr prepa-dalloz.fr
daniels-orchestral-music-online|Daniels' Orchestral Music Online|daniels-orchestral.com
dapresy|Dapresy|dapresy.com
dar-almandumah|Dar Almandumah|mandumah.com
datamonitor|Datamonitor|datamonitorhealthcare.com datamonitor.com productscan.com
dbpia|DBpia|dbpia.co.kr krpia.co.kr
de-gruyter|De Gruyter|degruyterbrill.com degruyter.com degruyter.de pschyrembel.de saur.de
deepdyve|DeepDyve|deepdyve.com
dejure|Dejure|dejure.it
den-hollander|Den Hollander|denhollander.info huurrechtonline.nl tijdschriftvoorstaatssteun.nl uitgeverijdenhollander.nl
deslibris|desLibris|deslibris.ca
detail|DETAIL|detail.de
diabetes-journals|Diabetes Journals|diabetesjournals.org
dialnet|Dialnet|dialnet.unirioja.es
diaolong|Diaolong|diaolong.jp
dictionary-of-american-regional-english|Dictionary of American Regional English|daredictionary.com
dieet-behandelingsrichtlijnen|Dieet Behandelingsrichtlijnen|dieetbehandelingsrichtlijnen.nl
digitalback-books|DigitalBack Books|digitalbackbooks.com
digizeitschriften|DigiZeitschriften|digizeitschriften.de
dimensions|Dimensions|dimensions.ai
directory-of-open-access-journals|Directory of Open Access Journals|doaj.org
doctrinal-plus|Doctrinal Plus|doctrinalplus.fr doctrinal.fr
documentavet|DocumentAvet|documentavet.com
doranum|Doranum|doranum.fr
dramonline|DRAMOnline|dramonline.org
draw-it-to-know-it|Draw It To Know It|ditki.com drawittoknowit.com
droz|Droz|droz.org
drugbaseplus|DrugBasePlus|drugbase.de
duke-university-press|Duke University Press|dukeupress.edu dukejournals.org aslo.org carlyleletters.org
duncker-and-humblot-elibrary|Duncker & Humblot eLibrary|duncker-humblot.com
e-marefa|e-Marefa|emarefa.net e-marefa.net
e-therapeutics|e-Therapeutics|e-therapeutics.ca
eagora|Eagora|eagora.org
eb-medicine|EB Medicine|ebmedicine.net
ecological-society-of-america|Ecological Society of America|esajournals.org
ecommercedb|ecommerceDB|ecdb.com ecommercedb.com
economics-of-peace-and-security-journal|The Economics of Peace and Security Journal|epsjournal.org.uk
edimark|Edimark|edimark.fr
edina-digimap|Edina Digimap|edina.ac.uk
edinburgh-university-press|Edinburgh University Press|euppublishing.com
edition-diamond|Edition Diamond|ed-diamond.com
editions-francis-lefebvre|Editions Francis Lefebvre|efl.fr
editorial-estudio|Editorial Estudio|editorialestudio.com.ar
editorial-grao|Editorial Grao|grao.com grao.co
edizioni-minerva-medica|Edizioni Minerva Medica|minervamedica.it
edizioni-scientifiche-italiane|Edizioni Scientifiche Italiane|esidigita.it
ehraf|eHRAF|ehrafworldcultures.yale.edu ehrafarchaeology.yale.edu hraf.yale.edu
eldial-com|elDial.com|eldial.com
electrochemical-society|The Electrochemical Society|ecsdl.org electrochem.org
elgaronline|Elgaronline|elgaronline.com e-elgar.co.uk
elnet|ELnet|elnet.fr editions-legislatives.fr
elsevier|Elsevier / ScienceDirect|sciencedirect.com elsevier.com scopus.com embase.com reaxys.com clinicalkey.com engineeringvillage.com knovel.com cell.com thelancet.com mdconsult.com scival.com elsevierhealth.com elsevierelibrary.fr elsevier-elibrary.com elsevierelibrary.co.uk elsevierperformancemanager.com nursingconsult.com proceduresconsult.com geofacets.com em-premium.com statdx.com netterreference.com els-cdn.com sciencedirectassets.com cellpress.com clinicalkey.com.au clinicalkey.es clinicalkey.jp collegeofdirectsupport.com educode.com ei.org engineeringvillage2.org mcstrategies.com mosbynursingskills.com nursingskills.com webinservice.com
emarketer|eMarketer|emarketer.com
embo-press|Embo Press|embopress.org
emerald|Emerald|emerald.com emeraldinsight.com
emerging-neurologist|The Emerging Neurologist|emerging-neurologist.org
emims|eMIMS|emims.com.au
emis|EMIS|emis.com
emis-mathematics|EMIS (mathematics)|emis.de io-port.net zentralblatt-math.org
ems-press|EMS Press|ems.press ems-ph.org
enciclonet|Enciclonet|enciclonet.com
encyclop-dia-universalis|Encyclopædia Universalis|universalis-edu.com universalis.fr
endocrine-society|Endocrine Society|endocrine.org endojournals.org
english-historical-documents|English Historical Documents|englishhistoricaldocuments.com
environmental-science-and-engineering|Environmental Science and Engineering|esemag.com
eol|EOL|eoldb.jp
equinox-publishing|Equinox Publishing|equinoxpub.com equinoxjournals.com equinoxonlinelibrary.com
ercycp|eRCYCP|rcycp.com
erudit|Érudit|erudit.org
esb|ESB|esb.nu economie.nl esbonline.nl
ethnicity-and-disease|Ethnicity & Disease|ethndis.org
ethnologue|Ethnologue|ethnologue.com
euromonitor-passport|Euromonitor Passport|euromonitor.com
european-respiratory-society|European Respiratory Society|ersnet.org ersjournals.com erspublications.com
exchange-child-care|Exchange (child care)|childcareexchange.com
exchange-press|Exchange Press|exchangepress.com
`;
