/** Companies of the kind `learning`; the lines are read by `read.ts`. */
export const LEARNING = `
4-canoes|4 Canoes|4canoes.com 4canoes.org 4canoesportal.org
access-learning|Access Learning|accesslearning.com
aspen-publishing|Aspen Publishing|aspenlaw.com aspenlearninglibrary.com
assimil|Assimil|assimil.com
atomic-learning|Atomic Learning|atomiclearning.com
boards-and-beyond|Boards & Beyond|boardsbeyond.com
boardvitals|BoardVitals|boardvitals.com
busythings|Busy Things|busythings.co.uk
clinical-learning|Clinical Learning|clinicallearning.com
collegesource|CollegeSource|collegesource.org
digitallearn|DigitalLearn|digitallearn.org
discovery-education|Discovery Education|discoveryeducation.com
driving-tests|Driving-Tests.org|driving-tests.org
eni|ENI|eni-training.com
gcfglobal|GCFGlobal|gcfglobal.org
go-citizen|Go Citizen|gocitizen.co.uk
goinglobal|GoinGlobal|goinglobal.com usacareerguides.com
ice-learning-center|ICE Learning Center|icelearningcenter.com
jobs-people-do|Jobs People Do|jobspeopledo.com
medcom-trainex|Medcom Trainex|medcomrn.com
my-cow|My Cow|mycow.eu
nbc-learn|NBC Learn|nbclearn.com
picmonic|Picmonic|picmonic.com
skilleos|Skilleos|skilleos.com
skillsoft|Skillsoft / Percipio / Books24x7|percipio.com skillport.com books24x7.com
streamglish|Streamglish|streamglish.com
teachingbooks|TeachingBooks|teachingbooks.net
theory-test-pro|Theory Test Pro|theorytestpro.co.uk
turnitin|Turnitin|turnitin.com
vault|Vault|vault.com
wetfeet|WetFeet|wetfeet.com
`;
