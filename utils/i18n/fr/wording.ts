/** French, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Ce service est tenu par une autre entreprise, avec sa propre politique de confidentialité.',
  passed:
    'Seulement ce qui montre que vous pouvez utiliser ce service, pas qui vous êtes. Ce que vous y tapez va à l’entreprise.',
  kept: 'L’entreprise peut voir ce que vous y regardez. Sa politique de confidentialité dit ce qu’elle garde et combien de temps.',
  alternatives: 'Utilisez-le sans compte personnel si possible\nDemandez à l’accueil',
  catalogSummary:
    'Notre catalogue est tenu par une autre entreprise. Elle a sa propre politique de confidentialité.',
  catalogPassed:
    'Ce que vous cherchez. Si vous vous connectez : aussi votre numéro de carte de bibliothèque.',
  catalogAlternatives:
    'Cherchez sans vous connecter\nLaissez désactivé l’historique de vos emprunts\nDemandez à l’accueil',
  databaseSummary: 'La bibliothèque paie cette base de données, mais une autre entreprise la tient.',
  databaseAlternatives:
    'Utilisez-la sans compte personnel si possible\nImprimez ou enregistrez ce qu’il vous faut, sans le garder là-bas\nDemandez à l’accueil',
  econtentSummary:
    'Une autre entreprise prête ceci pour la bibliothèque. Lisez d’abord sa politique de confidentialité.',
  econtentPassed:
    'Ce qui montre que vous avez une carte ici. Certaines entreprises demandent plus à la connexion.',
  econtentKept:
    'L’entreprise peut voir ce que vous empruntez, lisez, regardez ou écoutez. Sa politique de confidentialité dit ce qu’elle garde.',
  econtentAlternatives:
    'Lisez dans le navigateur, sans application ni compte de lecteur\nDemandez un exemplaire imprimé à l’accueil',
  retailSummary: 'C’est un magasin. Il peut lier ce que vous faites à votre propre compte chez lui.',
  retailPassed: 'Le titre que vous avez choisi. Ce que vous y tapez va au magasin.',
  retailKept:
    'Un magasin peut garder des années dans votre compte ce que vous regardez ou empruntez, et s’en servir pour vous vendre des choses.',
  retailAlternatives:
    'Lisez dans le navigateur, sur le site de livres numériques de la bibliothèque\nDemandez un exemplaire imprimé à l’accueil',
  communicationsSummary:
    'Les nouvelles, les e-mails et les SMS passent par des réseaux publics. D’autres peuvent les intercepter.',
  communicationsPassed: 'L’adresse ou le numéro que vous y tapez.',
  communicationsKept:
    'Votre adresse ou numéro, jusqu’à ce que vous vous désabonniez. L’entreprise voit souvent quels messages vous ouvrez.',
  communicationsAlternatives:
    'Pour arrêter une lettre, utilisez son lien de désabonnement ou dites-le à la bibliothèque\nDemandez à l’accueil vos réservations et vos dates de retour',
  communicationsUse:
    'La bibliothèque peut vous écrire sur ses programmes. Elle peut demander votre soutien. Elle ne vend pas votre adresse.',
  learningSummary: 'La bibliothèque paie ces cours, mais une autre entreprise les tient.',
  learningKept:
    'Les cours demandent souvent un compte. Il peut garder ce que vous apprenez, vos réponses et vos progrès.',
  genealogySummary: 'La bibliothèque paie ce site d’histoire familiale, mais une autre entreprise le tient.',
  genealogyKept: 'L’entreprise peut voir quels noms vous cherchez. Un arbre que vous y construisez y reste.',
  genealogyAlternatives:
    'Cherchez sans compte personnel\nEnregistrez ce que vous trouvez sur votre propre clé\nDemandez à l’accueil',
  newsSummary: 'La bibliothèque paie ce site d’actualités, mais une autre entreprise le tient.',
  newsKept:
    'L’entreprise peut voir ce que vous lisez. Certains sites demandent d’ouvrir un compte avec votre e-mail.',
  newsAlternatives:
    'Lisez le journal imprimé à la bibliothèque\nUtilisez-le sans compte personnel si possible\nDemandez à l’accueil',
  eventsSummary: 'Les activités, salles, entrées et enquêtes sont gérées par une autre entreprise.',
  eventsPassed: 'Ce que vous écrivez dans le formulaire.',
  eventsKept: 'L’entreprise peut garder votre nom, comment vous joindre, et vos inscriptions ou réponses.',
  eventsAlternatives: 'Inscrivez-vous à l’accueil',
  eventsUse:
    'La bibliothèque peut vous écrire sur ses programmes. Pour arrêter, utilisez le lien de désabonnement ou dites-le à la bibliothèque.',
  paymentSummary: 'Les paiements, dons et impressions passent par une autre entreprise.',
  paymentPassed: 'La somme, et ce que vous y tapez, comme votre numéro de carte.',
  paymentKept: 'Une trace de ce que vous avez payé et quand. Il faut souvent la garder des années.',
  paymentAlternatives: 'Payez, donnez ou imprimez à l’accueil',
  paymentUse:
    'Si vous donnez, la bibliothèque garde votre nom et votre adresse pour vous remercier, vous donner des nouvelles et demander de nouveau. Des entreprises qu’elle paie vérifient les adresses et estiment qui pourrait donner. Elle ne les vend jamais. Vous pouvez arrêter cela à tout moment.',
  authenticationSummary: 'Cette entreprise vérifie que vous pouvez utiliser un service de la bibliothèque.',
  authenticationPassed: 'Seulement ce qui montre que vous pouvez utiliser le service.',
  authenticationKept: 'Elle peut voir sur quel service vous allez et quand.',
  authenticationAlternatives:
    'Utilisez-le à la bibliothèque, où il ne faut peut-être pas se connecter\nDemandez à l’accueil',
});
