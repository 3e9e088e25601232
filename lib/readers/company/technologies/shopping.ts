/** What shops are helped by: reviews, loyalty, search, subscriptions, what keeps fraud away. */
export const shopping = `
Trustpilot|widget.trustpilot.com invitejs.trustpilot.com =invitejs.trustpilot.com
Trusted Shops|widgets.trustedshops.com integrations.etrusted.com =widgets.trustedshops.com
Yotpo|staticw2.yotpo.com cdn-widgetsrepository.yotpo.com
Feefo|api.feefo.com register.feefo.com
Reviews.io|widget.reviews.io widget.reviews.co.uk
ProvenExpert|provenexpert.com/widget s.provenexpert.net
Judge.me|cdn.judge.me judge.me/widget
Elfsight|apps.elfsight.com static.elfsight.com elfsightcdn.com
Senja|widget.senja.io static.senja.io
Okendo|cdn-static.okendo.io =okendo.io
Stamped|cdn1.stamped.io cdn.stamped.io
Bazaarvoice|apps.bazaarvoice.com display.ugc.bazaarvoice.com =bazaarvoice.com
PowerReviews|ui.powerreviews.com =powerreviews.com
Smile.io|js.smile.io
LoyaltyLion|sdk.loyaltylion.net
Recharge|static.rechargecdn.com =rechargecdn.com
Rebuy|cdn.rebuyengine.com
Nosto|connect.nosto.com
Klevu|js.klevu.com
Coveo|static.cloud.coveo.com
Swiftype|swiftypecdn.com
Triple Whale|=TriplePixel
Northbeam|j.northbeam.io =northbeam.io
Sift|cdn.sift.com cdn.siftscience.com
Forter|cdn0.forter.com =forter.com
Riskified|beacon.riskified.com =beacon.riskified
Global-e|web.global-e.com gepi.global-e.com
`;
