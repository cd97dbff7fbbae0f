/** Companies of the kind `news`; the lines are read by `read.ts`. */
export const NEWS = `
lactualite|L'actualité|lactualite.com
lactualite-chimique|L'Actualité chimique|lactualitechimique.org
adweek|AdWeek|adweek.com
africa-confidential|Africa-Confidential|africa-confidential.com
allafrica|allAfrica|allafrica.com
altinget|Altinget|altinget.dk
largus-de-lassurance|L'Argus de l'assurance|argusdelassurance.com
arret-sur-images|Arrêt sur images|arretsurimages.net
asahi-shimbun|Asahi Shimbun|asahi.com
associated-press|Associated Press|ap.org apimages.com apimages.org
afr|Australian Financial Review|afr.com afr.com.au
aviation-week|Aviation Week|aviationweek.com
balkaninsight|BalkanInsight|balkaninsight.com
bloomberg|Bloomberg|bloomberg.com bna.com bnai.com bnatax.com
brief-eco|Brief.eco|brief.eco
brief-me|Brief.me|brief.me
brief-science|Brief.science|brief.science
broadcast-dialogue|Broadcast Dialogue|broadcastdialogue.com
business-journals|The Business Journals|bizjournals.com
cabinet|Cabinet|cabinetmagazine.org
caixin-global|Caixin Global|caixinglobal.com caixin.com
campus-review|Campus Review|campusreview.com.au
canadian-architect|Canadian Architect|canadianarchitect.com
canadian-nurse|Canadian Nurse|canadian-nurse.com
china-project|The China Project|thechinaproject.com
china-times|China Times|chinatimes.com
chronicle-of-higher-education|The Chronicle of Higher Education|chronicle.com
classical-singer|Classical Singer|csmusic.net
contexte|Contexte|contexte.com
corriere-della-sera|Corriere Della Sera|corriere.it
le-devoir|Le Devoir|ledevoir.com
diplomat|The Diplomat|thediplomat.com
discover|Discover|discovermagazine.com
diverse-issues-in-higher-education|Diverse: Issues in Higher Education|diverseeducation.com
docteur-imago|Docteur Imago|docteurimago.fr
les-echos|Les Echos|lesechos.fr
economic-and-political-weekly|Economic and Political Weekly|epw.in
education-week|Education Week|edweek.org
egora|Egora|egora.fr
europresse|Europresse|europresse.com eureka.cc
le-figaro|Le Figaro|lefigaro.fr
financial-post|Financial Post|financialpost.com
foreign-policy|Foreign Policy|foreignpolicy.com
haymarket|Haymarket|dcp-online.co.uk compasssearch.co.uk planningresource.co.uk
history-today|History Today|historytoday.com
hospimedia|Hospimedia|hospimedia.fr
il-sole-24-ore|Il Sole 24 Ore|ilsole24ore.com ilsole24.com
inc|Inc.|inc.com
indexpresse|IndexPresse|indexpresse.fr delphes-indexpresse.com generalis-indexpresse.com
indigo-publications|Indigo Publications|africaintelligence.fr africaintelligence.com glitz.paris intelligenceonline.com intelligenceonline.fr lalettre.fr
inside-cybersecurity|Inside Cybersecurity|insidecybersecurity.com
inside-defense|Inside Defense|insidedefense.com
inside-higher-ed|Inside Higher Ed|insidehighered.com
ipolitics|iPolitics|ipolitics.ca
irish-newspaper-archives|Irish Newspaper Archives|irishnewsarchive.com archive-irishnewsarchive.com
japan-times|The Japan Times|japantimes.co.jp jt-archives.jp jtpublishing.co.jp
les-jours|Les Jours|lesjours.fr
law-com|Law.com|law.com alm.com
legalnews|Legalnews|legalnews.fr
library-journal|Library Journal|libraryjournal.com
london-review-of-books|London Review of Books|lrb.co.uk
mainichi|Mainichi|mainichi.jp
malaysiakini|Malaysiakini|malaysiakini.com
marketing-week|Marketing Week|marketingweek.com marketingweek.co.uk
mediacites|Mediacités|mediacites.fr
mediapart|Mediapart|mediapart.fr
mit-sloan-review|MIT Sloan Management Review|sloanreview.mit.edu
le-monde|Le Monde|lemonde.fr
le-moniteur|Le Moniteur|lemoniteur.fr
national-journal|National Journal|nationaljournal.com
new-left-review|New Left Review|newleftreview.org newleftreview.es
new-york-review-of-books|New York Review of Books|nybooks.com nybooks.info nyrb.com
newslink|Newslink|newslink.sg
nikkei|Nikkei|nikkei.co.jp
nikkei-asia-value-search|Nikkei Asia / Value Search|nikkei.com
nikkei-bp|Nikkei BP|nikkeibp.co.jp
nursing-times|Nursing Times|nursingtimes.net
oklahoman|The Oklahoman|newsok.com
pamplin-media|Pamplin Media|pamplinmedia.com
peoples-daily|People's Daily|people.com.cn
playback|Playback|playbackonline.ca
politico|Politico|politicopro.com politico.com
le-progres|Le Progrès|leprogres.fr
project-syndicate|Project Syndicate|project-syndicate.org
le-quotidien-du-medecin|Le Quotidien du Médecin|lequotidiendumedecin.fr
responsible-investor|Responsible Investor|responsible-investor.com
retriever|Retriever|retriever-info.com retriever.dk retrievergroup.com
retronews|RetroNews|retronews.fr
salt-lake-tribune|The Salt Lake Tribune|sltrib.com
sankei-shimbun|Sankei Shimbun|sankei.co.jp
sourcing-journal|Sourcing Journal|sourcingjournal.com
south-carolina-lawyers-weekly|South Carolina Lawyers Weekly|sclawyersweekly.com
south-china-morning-post|South China Morning Post|scmp.com
sports-business-journal|Sports Business Journal|sportsbusinessjournal.com
sydney-morning-herald|The Sydney Morning Herald / The Age|smh.com.au theage.com.au fairfax.com.au
tax-notes|Tax Notes|taxnotes.com
teaching-times|Teaching Times|teachingtimes.com teachingtimeslibrary.co.uk
theatre-record|Theatre Record|theatrerecord.com
tribune-de-lart|Tribune de l'Art|latribunedelart.com
tribune-de-lyon|Tribune de Lyon|tribunedelyon.fr
udn|UDN|udn.com udndata.com
vanderbilt-tv-news|Vanderbilt Television News Archive|tvnews.vanderbilt.edu
vocable|Vocable|vocable.fr
wisers|Wisers|wisersone.com wisers.net wisenews.net
womens-wear-daily|Women's Wear Daily|wwd.com
world-politics-review|World Politics Review|worldpoliticsreview.com
yomiuri-shimbun|Yomiuri Shimbun|yomiuri.co.jp
`;
