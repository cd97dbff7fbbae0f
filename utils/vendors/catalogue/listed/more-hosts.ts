/** More hosts of companies that the catalogue has a full record of: `id|hosts`, read by `read.ts`. */
export const MORE_HOSTS = `
abcclio|praeger.com greenwood.com librariesunlimited.com schoollibraryconnection.com
atozworld|atozmapsonline.com atozworldbusiness.com atozworldculture.com atozworldtravel.com abclingolite.com abcmapsonline.com abctheusa.com abcworldculture.com abcworldfood.com lingolite.com worldtraderef.com atozfoodamerica.com
bip|booksinprint2.com globalbooksinprint.com patronbooksinprint.com
bna|britishnewspaperarchive.com
brainpop|brainpop.fr brainpopesl.com brainpopjr.com
britannica|japan-eb.com britannica.co.kr eb.co.uk eb.com.au
dataaxle|referenceusagov.com
digitalia|digitaliafilmlibrary.com
ebsco|dynamed.com hwwilsonweb.com ebscolearning.com ebsco.io ebscohost.mobi ebsconet.com europeanamericana.com hwwilson.com netlibrary.com teacherreference.com
economist|eiu.com
findmypast|findmypast.co.uk findmypast.com.au findmypast.ie
ft|aseanconfidential.com fdibenchmark.com fdiintelligence.com fdimarkets.com ftchinaconfidential.com ftchinese.com globalriskregulator.com investorschronicle.co.uk latamconfidential.com mandatewire.com pensions-expert.com pwmnet.com thebanker.com thebankerdatabase.com thisisafricaonline.com
ibisworld|ibisworld.ca ibisworld.cn ibisworld.co.uk ibisworld.com.au ibisworld.com.cn ibisworld.de procurementiq.com
infobase|criterionpic.com credocourseware.com 2facts.com factsonfile.com infobasepublishing.com
jstor|aluka.org
lexisnexis|lexis360.fr lexis360intelligence.fr thelawyersdaily.ca jordanpublishing.co.uk cispubs.com law360.ca law360.co.uk law360.com law360news.com lexis-nexis.com lexisadvancequicklaw.ca lexiscn.com lexisnexis.co.za lexisnexis.fr mylexisnexis.co.za nexisuni.com totalpatentone.com
mergent|mergent.com mergentmddi.com firstresearch-learn.com firstresearch.com
mitchell1|prodemand.com
morningstar|morningstar.com.au
naxos|naxos.jp sheetmusiclib.com naxosworks.com
nytimes|inyt.com nytstore.com
ovid|ovidds.com anatomyreferencecenter.com imagingreferencecenter.com jbi.global jbisumari.org ondemand.org oviddslite.com pathologyreferencecenter.com wkhealth.com
oxford|oxfordbibliographies.com oxfordhandbooks.com ouplaw.com oxfordlawreports.com oxfordscholarship.com universitypressscholarship.com oxforddictionaries.com oxfordlanguagedictionaries.com oxfordre.com oxfordaasc.com oxfordclinicalpsych.com oxfordmedicine.com oxfordislamicstudies.com oxfordwesternmusic.com oxfordlawtrove.com oxford-trove-ai-study-assistant.com oxfordpoliticstrove.com oxfordbusinesstrove.com oxfordsciencetrove.com oxfordscholarlyeditions.com oxfordworldsclassics.com oxfordfirstsource.com veryshortintroductions.com whateveryoneneedstoknow.com ukwhoswho.com oxfordjournals.org blackstonespoliceservice.com mpepil.com groveart.com oxfordbiblicalstudies.com oxfordbibliographiesonline.com oxfordlanguages.com
pressreader|newspaperdirect.com
proquest|chadwyck.co.uk refworks.com ebrary.com eblib.com csa.com historystudycenter.com conquest-leg-insight.com csa.com.tw csa1.co.uk medicalevidencematters.com prq.st
salem|referenceshelf-online.com
scholastic|scholasticlearningzone.com
statista|statista.fr
swank|acf-film.com swank.com swankmp.com swankidc.com
tumblebooks|tumblebookcloud.com audiobookcloud.com teenbookcloud.com tumbletalkingbooks.com tumblereadables.com romancebookcloud.com tumblemath.com
variety|varietyultimate.com
vlebooks|vlereader.com
washpost|wpdigital.net
westlaw|westlawasia.com westlawchina.com westlaw.co.nz westlaw.co.uk westlaw.com.au westlaw.es westlaw.ie westlawchile.cl westlawjapan.com
worldbook|worldbook.com
worldlibrary|worldlibrary.ai
wsj|allthingsd.com smartmoney.com wsjradio.com fins.com wsjstudent.com wsjwine.com efinancialnews.com
`;
