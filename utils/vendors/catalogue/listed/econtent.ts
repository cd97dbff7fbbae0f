/** Companies of the kind `econtent`; the lines are read by `read.ts`. */
export const ECONTENT = `
academia-beeld-en-geluid|Academia (Beeld en Geluid)|academia.nl beeldengeluidopschool.nl
acls-humanities-ebook|ACLS Humanities EBook|humanitiesebook.org
ambrose|Ambrose Video|ambrosedigital.com ambrosevideo.com iriseducation.org
anatomy-tv|Anatomy TV|anatomy.tv
arte-campus|Arte campus|arte-campus.fr
artfilms-digital|Artfilms-Digital|artfilms-digital.com
aviary|Aviary|aviaryplatform.com lyrasis.org
babel-scores|Babel Scores|babelscores.com
baobab-ebooks|Baobab Ebooks|baobab-ebooks.com africanbookscollective.com
biblioline|BiblioLine|nisc.com
biblioondemand|Biblioondemand|biblioondemand.com
biblioscout|BiblioScout|biblioscout.net
black-and-white-movies|Black and White Movies|bnwmovies.com
bnds|BNDS|bnds.fr
borrowbox|BorrowBox (Bolinda)|borrowbox.com bolindadigital.com bolinda.com
bridget-williams-books|Bridget Williams Books|bwb.co.nz
british-universities-film-and-video|British Universities Film & Video Council|bufvc.ac.uk trilt.ac.uk
carnegie-hall|Carnegie Hall+|carnegiehallplus.com
clickview|ClickView|clickview.net clickviewapp.com
common-craft-online-videos|Common Craft Online Videos|commoncraft.com
dawsonera|DawsonEra|dawsonera.com
digital-theatre-plus|Digital Theatre Plus|digitaltheatreplus.com
docuseek|Docuseek|docuseek2.com 1stlook.net docuseek.com pragda.com
elibro|eLibro|elibro.net
ezmovie|EZMovie|ezmovie.tw
film-platform|Film Platform|filmplatform.net
film-secession|Film Secession|filmsecession.com
flyover-zone|Flyover Zone / Yorescape|flyoverzone.com yorescape.com
hyread|HyRead|hyread.com.tw
ibuk|IBUK|ibuk.pl
ig-publishing|iG Publishing|igpublish.com
institute-of-arts-and-ideas|Institute of Arts and Ideas|iai.tv
ipublishcentral|iPublishCentral|ipublishcentral.com
jomi|JOMI|jomi.com
kinokuniya-kinoden|Kinokuniya KinoDen|kinokuniya.co.jp
kortext|Kortext|kortext.com
lib-video|Lib Video|lib.video
mcintyre-media|McIntyre Media|mcintyre.ca
mcnabb-connolly|McNabb Connolly|mcnabbconnolly.ca
media-education-foundation|Media Education Foundation|mediaed.org
mediatheque-numerique|Mediathèque Numérique|mediatheque-numerique.com
moazine|Moazine|moazine.com
modern-chinese-books-database|Modern Chinese Books Database|mgebooks.cn
myilibrary|MyiLibrary|myilibrary.com
nfb|National Film Board of Canada|nfb.ca onf.ca
numilog|Numilog|numilog.com biblioaccess.com centprod.com
psik|Psik|psik.io
score-follower|Score Follower|scorefollower.org
sheet-music-now|Sheet Music Now|sheetmusicnow.com
stash-media|Stash Media|stashmedia.tv
torrossa|Torrossa|torrossa.com casalini.it libraweb.net torrossa.de torrossa.es torrossa.eu torrossa.it
tugg|Tugg|tugg.com
unebook|Unebook|unebook.es
videatives|Videatives|videatives.com
videoshelf|VideoShelf|videoshelf.com
vision-media|Vision Media|visionmedia.com.tw
vitalsource|VitalSource|vitalsource.com
webenglish-tv|Webenglish.tv|webenglish.tv
`;
