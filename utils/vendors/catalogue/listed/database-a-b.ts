/** Companies of the kind `database`, A to B; the lines are read by `read.ts`. */
export const DATABASES_A_TO_B = `
123library|123Library|123library.org
123rf|123RF|123rf.com
r-music-anthology|A-R Music Anthology|armusicanthology.com
aacn-journals|AACN Journals|aacnjournals.org
aaidd-journals|AAIDD Journals|aaiddjournals.org
aapg-datapages|AAPG Datapages|datapages.com
academic-rights-press|Academic Rights Press|academicrightspress.com
academy-of-management|Academy of Management|aom.org
accessible-archives|Accessible Archives|accessible-archives.com accessible.com
accountant|The Accountant|theaccountant-online.com
acm-digital-library|ACM Digital Library|acm.org
acoustical-society-of-america|Acoustical Society of America|acousticalsociety.org asadl.org
acsess-digital-library|ACSESS Digital Library|sciencesocieties.org agronomy.org
advanced-intros|Advanced Intros|advancedintros.com
afnor|AFNOR|afnor.org
africa-knowledge-project|Africa Knowledge Project|africaknowledgeproject.org
african-journals-online|African Journals Online|ajol.info ajarchive.org
agriholland|Agriholland|agriholland.nl
aip|AIP Publishing|aip.org scitation.org physicstoday.org
airiti|Airiti|airitilibrary.com airitibooks.com ainoscosearch.com airitiaci.com airiticri.com
akademiai-kiado|Akadémiai Kiadó|akjournals.com akademiai.com
al-manhal|Al Manhal|almanhal.com
alkem-library|Alkem Library|alkemlibrary.com
all-that-stats|All That Stats|allthatstats.com
alliance-for-audited-media|Alliance for Audited Media|auditedmedia.com aamsitecertifier.com
altamar|Altamar|altamar.es
altmetric-explorer|Altmetric Explorer|altmetricexplorer.com
adam-matthew|AM Digital|amdigital.co.uk am-explorer.com quartexcollections.com
ama-manual-of-style|AMA Manual of Style|amamanualofstyle.com
amboss|AMBOSS|amboss.com
american-academy-of-ophthalmology|American Academy of Ophthalmology|aao.org
american-academy-of-pediatrics|American Academy of Pediatrics|aap.org aapebooks.org aapgrandrounds.org aapjournals.org aapnews.org aappolicy.org aappublications.org aapredbook.org hospitalpediatrics.org neoreviews.org pedialink.org pediatriccareonline.org pediatrics.org pedsinreview.org prepaudio.org
american-accounting-association|American Accounting Association|aaajournals.org
american-association-for-cancer-research|American Association for Cancer Research|aacrjournals.org
american-association-for-clinical|American Association for Clinical Chemistry|aaccjnls.org clinchem.org
american-association-of-cereal-chemists|American Association of Cereal Chemists|aaccnet.org
american-botanical-council|American Botanical Council|herbalgram.org
american-ceramic-society|American Ceramic Society|ceramics.org
american-chemical-society|American Chemical Society|acs.org chemistry.org
american-college-of-physicians|American College of Physicians|acpjournals.org acphospitalist.org acpinternist.org acpjc.org acponline.org annals.org
american-concrete-institute|American Concrete Institute|concrete.org
american-dental-assistant-association|American Dental Assistant Association|adaausa.org
american-dental-hygienists-association|American Dental Hygienists Association|adha.org
american-economic-association|American Economic Association|aeaweb.org
american-geophysical-union|American Geophysical Union|agu.org
american-geosciences-institute|American Geosciences Institute|americangeosciences.org
american-heart-association-journals|American Heart Association Journals|ahajournals.org anesthesia-analgesia.org nephrologytimes.com neurology.org newslettersonline.com psychosomaticmedicine.org smajournalonline.com
aiaa|American Institute of Aeronautics and Astronautics|aiaa.org aiaa-aviation.org aiaa-defense.org aiaa-propulsionenergy.org aiaa-scitech.org aiaa-space.org aiaafoundation.org
american-journal-of-medicine|American Journal of Medicine|amjmed.com
american-journal-of-roentgenology|American Journal of Roentgenology|ajronline.org arrs.org
american-journal-of-science|American Journal of Science|ajsonline.org
american-library-association|American Library Association|ala.org
american-marketing-association|American Marketing Association|ama.org
american-mathematical-society-mathscinet|American Mathematical Society / MathSciNet|ams.org
american-meteorological-society|American Meteorological Society|ametsoc.org
american-occupational-therapy|American Occupational Therapy Association|aota.org aotapress.net
american-oil-chemists-society|American Oil Chemists Society|aocs.org
american-physical-society|American Physical Society|aps.org
american-physical-therapy-association|American Physical Therapy Association|apta.org aptaeducation.org ptjournal.org
american-physiological-society|American Physiological Society|physiology.org the-aps.org
aps-phytopathology|American Phytopathological Society|apsnet.org plantmanagementnetwork.org scisoc.org
american-podiatric-medical-association|American Podiatric Medical Association|japmaonline.org
apa|American Psychological Association / PsycNet|apa.org psycinfo.com
american-public-health-association|American Public Health Association|aphapublications.org
ascb|American Society for Cell Biology|molbiolcell.org lifescied.org
american-society-for-clinical|American Society for Clinical Investigation|jci.org
asm|American Society for Microbiology|asm.org asmscience.org
american-society-of-animal-science|American Society of Animal Science|animalsciencepublications.org
american-society-of-civil-engineers|American Society of Civil Engineers|ascelibrary.org asce.org
american-society-of-clinical-oncology|American Society of Clinical Oncology|ascopubs.org asco.org globaloncologyjournal.org
american-society-of-hematology|American Society of Hematology|hematology.org ash-sap.org ashclinicalnews.org asheducationbook.org ashpublications.org bloodjournal.org hematologylibrary.org
american-society-of-neuroradiology|American Society of Neuroradiology|ajnr.org asnr.org neurographics.org
american-society-of-plant-biologists|American Society of Plant Biologists|plantcell.org plantphysiol.org
american-veterinary-medical-association|American Veterinary Medical Association|avma.org
anatomedia-online|Anatomedia Online|anatomediaonline.com
ancient-books|Ancient Books|ancientbooks.cn
lannee-philologique|L'Année philologique|annee-philologique.com
annual-reviews|Annual Reviews|annualreviews.org knowablemagazine.org
aou-and-cos-publications|AOU & COS Publications|aoucospubs.org
applied-development-research-solutions|Applied Development Research Solutions|adrs-oceans.com
aranzadi|Aranzadi|aranzadidigital.es
archaeopress|Archaeopress|archaeopress.com
archaeopress-journals|Archaeopress Journals|archaeopresspublishing.com
archidat-bouwformatie|Archidat Bouwformatie|bouwformatie.nl
architects-journal|The Architects Journal|theaj.co.uk architectsjournal.co.uk
architectural-design|Architectural Design|architecturaldesign-ad.com archdesignjournal.com
archivaria|Archivaria|archivaria.ca
armand-colin|Armand Colin|armand-colin.com
arsaequi|ArsAequi|arsaequi.nl juridischeuitgeverij.nl
artfl|ARTFL|artfl-project.uchicago.edu
artists-information-group|Artists Information Group|a-n.co.uk
artnet|Artnet|artnet.com
artron|Artron|artron.net
arts-professional|Arts Professional|artsprofessional.co.uk
arts-search|Arts-Search|arts-search.com
asbmb|ASBMB|asbmb.org jbc.org jlr.org mcponline.org
asha|ASHA|asha.org ashs.org
ashp|ASHP|ashp.org
asia-studies|Asia-Studies|asia-studies.com
asm-international|ASM International|asminternational.org mpds.io
asme|ASME|asme.org asmedl.org
aspet|ASPET|aspetjournals.org aspet.org
association-for-information-systems|Association for Information Systems|aisnet.org misq.org misqe.org
association-for-science-education|Association for Science Education|ase.org.uk
association-of-teachers-of-mathematics|Association of Teachers of Mathematics|atm.org.uk
ast-publications|AST Publications|artsonginstitutional.com artsongtranspositions.com astfree.com astpublications.com
astm-compass|ASTM Compass|astm.org
astmh|ASTMH|ajtmh.org astmh.org
atla|Atla|atlaonline.com
ats-journals|ATS Journals|atsjournals.org ajrccm.org ajrcmb.org
australian-medicines-handbook|Australian Medicines Handbook|amh.net.au amh.net
auto-finance-resource|Auto Finance Resource|autofinanceresource.com
autopsy-online|Autopsy.Online|autopsy.online
ava-hbz|AVA HBZ|ava.watch
b-i-t-online|B.I.T. Online|b-i-t-online.de
bailii|BAILII|bailii.org
bankruptcydata|BankruptcyData|bankruptcydata.com
batipedia|Batipédia|batipedia.com
bcc-research|BCC Research|bccresearch.com
bcis|BCIS|bcis.co.uk rics.org
bdsl-online|BDSL Online|bdsl-online.de
beck-online|Beck-Online|beck.de beck-elibrary.de
begell-house|Begell House|begellhouse.com astfe.org hedhme.com ihtcdigitallibrary.com ishmtdigitallibrary.com onlineinnovationsjournal.com thermopedia.com uncertainty-quantification.com
bellefaye|Bellefaye|bellefaye.com
bentham-science|Bentham Science|benthamdirect.com eurekaselect.com benthamscience.com
bepress|bepress|bepress.com
berghahn-books|Berghahn Books|berghahnbooks.com berghahnjournals.com
biocentury-publications|BioCentury Publications|biocentury.com
biocyc|BioCyc|biocyc.org biocyc.com bsubcyc.org ecocyc.com ecocyc.org humancyc.com humancyc.org metacyc.com metacyc.org
biological-bulletin|The Biological Bulletin|biolbull.org
bioone|BioOne|bioone.org
bioscientifica|Bioscientifica|bioscientifica.com bone-abstracts.org endocrine-abstracts.org reproduction-abstracts.org
birds-of-north-america|Birds of North America|birdsna.org
birds-of-the-world|Birds of the World|birdsoftheworld.org
bizminer|Bizminer|bizminer.com
blake-an-illustrated-quarterly|Blake/An Illustrated Quarterly|blakequarterly.org
blldb|BLLDB|blldb-online.de
bloomsbury|Bloomsbury|bloomsburycollections.com bloomsburyfashioncentral.com bloomsburyvideolibrary.com dramaonlinelibrary.com citethemrightonline.com bloomsburyfoodlibrary.com bergfashionlibrary.com
bluebook|The Bluebook|legalbluebook.com
bmj|BMJ|bmj.com clinicalevidence.com bmjjournals.com bvapublications.com injuryprevention.com jech.com jmedethics.com jmedgenet.com jnnp.com
le-bon-usage|Le Bon Usage|lebonusage.com grevisse.fr
bone-and-joint-journal|The Bone & Joint Journal|boneandjoint.org.uk jbjs.org.uk
booklist|Booklist|booklistonline.com
boom|Boom|boom.nl boomportaal.nl bjutijdschriften.nl elevenjournals.com ar-updates.nl boombestuurskunde.nl boomlemmatijdschriften.nl boomportaal2.nl boomtijdschriften.nl budh.nl cotandocumentatie.nl directievetherapie.nl dsm5online.nl eelc-online.com eelc-updates.com ehrc-updates.nl erf-updates.nl gedragenorganisatie.nl gzr-updates.nl ins-updates.nl jr-updates.nl mfn-tuchtrechtupdates.nl mymethods.nl ogr-updates.nl or-updates.nl pfr-updates.nl pr-updates.nl ps-updates.nl sr-updates.nl szr-updates.nl tijdschriftcdv.nl tijdschriftgedragstherapie.nl tijdschriftkwalon.nl tijdschriftles.nl tijdschriftsysteemtherapie.nl tijdschriftvoorarbeidsvraagstukken.nl tijdschriftvoorcommunicatiewetenschap.nl tijdschriftvoorpsychoanalyse.nl tijdschriftvoortheologie.nl tuchtrecht-updates.nl tvnp.nl
botanical-society-of-america|Botanical Society of America|botany.org amjbot.org
bouwkosten|Bouwkosten|bouwkosten.nl bouwkostenkompas.nl
brepols|Brepols|brepolis.net brepolsonline.net brepols.net
bridgeman-education|Bridgeman Education|bridgemaneducation.com
bridgeman-images|Bridgeman Images|bridgemanimages.com
brill|Brill|brill.com brill.nl brillonline.com arkyves.org dialogueacrossborders.com fink.de mentis.de schoeningh.de worldchristiandatabase.org worldreligiondatabase.org
bristol-university-press-digital|Bristol University Press Digital|bristoluniversitypressdigital.com
british-history-online|British History Online|british-history.ac.uk
british-institute-of-radiology|The British Institute of Radiology|birpublications.org
british-journal-of-anaesthesia|British Journal of Anaesthesia|bjanaesthesia.org
british-online-archives|British Online Archives|britishonlinearchives.com microform.digital
british-pharmacopoeia|British Pharmacopoeia|pharmacopoeia.com
british-standards-online|British Standards Online|bsigroup.com bsi-global.com
brockhaus-wissenservice|Brockhaus Wissenservice|brockhaus.de
third-iron|BrowZine (Third Iron)|browzine.com
buddhist-digital-resource-center|Buddhist Digital Resource Center|bdrc.io
buildinggreen|BuildingGreen|buildinggreen.com
bureau-van-dijk|Bureau van Dijk|bvdinfo.com bvdep.com
burlington-magazine|The Burlington Magazine|burlington.org.uk
`;
