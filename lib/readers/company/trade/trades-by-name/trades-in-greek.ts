/** The words of trades in Greek, written as trade-words.ts says. */
export const tradesInGreek = `
construction
  ανακαινισ, ηλεκτρολογικες εγκατ, κατασκευαστικη, κλιματισμ, κουφωματα αλουμιν, μονωσεις, οικοδομικ, τεχνικη εταιρ, υδραυλικ, ψυξη κλιματ
accounting
  λογιστικες υπηρ, λογιστικο γραφ, φοροτεχν
legal
  δικηγορ, νομικες υπηρεσ
real-estate
  ακινητα, μεσιτικο γραφ
healthcare
  διαγνωστικο κεντρ, ιατρειο, οδοντιατρ, φαρμακειο, φυσικοθεραπ
veterinary
  κτηνιατρ
hospitality
  ενοικιαζομενα δωματ, εστιατορι, ξενοδοχ, ταβερνα
transportation
  μεταφορες, μεταφορικη
logistics
  διαμεταφορ, μετακομισ
insurance
  ασφαλειες, ασφαλιστικ
travel
  ταξιδιωτικ
food-beverage
  αρτοποι, ελαιολαδ, ζαχαροπλαστ, οινοποι, τυροκομ
software
  λογισμικ
it-services
  κατασκευη ιστοσελιδ, πληροφορικης
education
  εκπαιδευτηρ, παιδικος σταθμ, σχολη οδηγ, φροντιστηρι
automotive
  ανταλλακτικα αυτοκ, συνεργειο αυτοκιν
renewables
  φωτοβολταικ
consumer-services
  γραφειο τελετ, ινστιτουτο αισθητ, κομμωτηρι
facility-services
  απεντομωσ, καθαρισμ
advertising
  διαφημιστικη
media
  εκδοτικ, τυπογραφ, φωτογραφειο
agriculture
  αγροτικα προιοντ, γεωργικ, κτηνοτροφ
architecture-engineering
  αρχιτεκτον, πολιτικος μηχαν, τοπογραφ
consumer-goods
  επιπλα
nonprofit
  μη κερδοσκοπ
manufacturing
  μεταλλικες κατασκ, μηχανουργ
machinery
  μηχανηματα
wholesale
  χονδρικ
energy
  πετρελαιο
fashion
  κοσμηματα
security
  συναγερμ
`;
