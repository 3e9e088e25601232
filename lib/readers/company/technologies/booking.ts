/** Where visitors book: meetings, treatments, tables, tours, rooms; and the software of trades whose customers book. */
export const booking = `
Calendly|assets.calendly.com calendly.com/ =Calendly.init =assets.calendly.com
Cal.com|app.cal.com/ //cal.com/ //www.cal.com/ =app.cal.com/embed
Acuity Scheduling|acuityscheduling.com/ .as.me/ =acuityscheduling.com
SimplyBook.me|simplybook.it/ simplybook.me/ =SimplybookWidget
Setmore|my.setmore.com setmore.com/
Square|squareup.com/ square.link/ web.squarecdn.com js.squareup.com square.site/ squarecdn.com
Doctolib|doctolib.fr/iframe doctolib.de/iframe widget.doctolib
OpenTable|opentable.com/widget =opentable.com/widget
Resy|widgets.resy.com
Mindbody|widgets.mindbodyonline.com widgets.healcode.com
Eventbrite|eventbrite.com/static/widgets =EBWidgets
Booking.com|bstatic.com/static/affiliate =booking.com/affiliate
YouCanBookMe|.youcanbook.me/
TidyCal|tidycal.com/
SavvyCal|savvycal.com/
Microsoft Bookings|outlook.office365.com/owa/calendar outlook.office365.com/book/ outlook.office.com/book/ outlook.office.com/bookwithme
Google Calendar|calendar.google.com/calendar/embed calendar.google.com/calendar/appointments calendar.app.google/
Timify|widget.timify.com =widget.timify.com
Fresha|fresha.com/
Vagaro|vagaro.com/
Booksy|booksy.com/widget
Treatwell|widget.treatwell. treatwell.com/widget
Jane|.janeapp.com/
Cliniko|.cliniko.com/
SimplePractice|widget-cdn.simplepractice.com .clientsecure.me/
ServiceTitan|static.servicetitan.com =static.servicetitan.com
Housecall Pro|online-booking.housecallpro.com book.housecallpro.com
Jobber|clienthub.getjobber.com
Toast|toasttab.com/
SevenRooms|sevenrooms.com/ =sevenrooms.com
Tock|exploretock.com/
Bookeo|bookeo.com/widget
FareHarbor|fareharbor.com/embeds
Rezdy|.rezdy.com/
Checkfront|.checkfront.com/
Cloudbeds|hotels.cloudbeds.com
Lodgify|app.lodgify.com
`;
