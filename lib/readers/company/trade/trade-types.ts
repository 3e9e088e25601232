/** The trades of schema.org's types of businesses: an industry, and the types that are of it. Types of no one trade are left out. */
const types = `
accounting: AccountingService
advertising: AdvertisingAgency
agriculture: Farm
automotive: AutoBodyShop AutoDealer AutoPartsStore AutoRental AutoRepair AutoWash MotorcycleDealer MotorcycleRepair TireShop
banking: BankOrCreditUnion
construction: Electrician GeneralContractor HVACBusiness HousePainter Plumber RoofingContractor
consumer-services: BeautySalon DaySpa DryCleaningOrLaundry HairSalon HealthAndBeautyBusiness NailSalon TattooParlor
education: ChildCare CollegeOrUniversity EducationalOrganization ElementarySchool HighSchool MiddleSchool Preschool School
energy: GasStation
entertainment: AmusementPark ArtGallery BowlingAlley Casino ComedyClub EntertainmentBusiness MovieTheater MusicGroup Museum
entertainment: NightClub PerformingGroup TheaterGroup
fashion: ClothingStore JewelryStore MensClothingStore ShoeStore
financial-services: FinancialService
food-beverage: Bakery Brewery Distillery Winery
government: FireStation GovernmentOffice GovernmentOrganization PoliceStation
healthcare: CommunityHealth Dentist Dermatology DiagnosticLab Hospital MedicalBusiness MedicalClinic MedicalOrganization Midwifery
healthcare: Optometric Pharmacy Physician Physiotherapy Podiatric Psychiatric
hospitality: BarOrPub BedAndBreakfast CafeOrCoffeeShop Campground FastFoodRestaurant FoodEstablishment Hostel Hotel IceCreamShop
hospitality: LodgingBusiness Motel Resort Restaurant
insurance: InsuranceAgency
legal: Attorney LegalService Notary
logistics: MovingCompany SelfStorage
media: NewsMediaOrganization RadioStation TelevisionStation
nonprofit: AnimalShelter Church NGO PlaceOfWorship
real-estate: RealEstateAgent
retail: BikeStore BookStore ComputerStore ConvenienceStore DepartmentStore ElectronicsStore Florist FurnitureStore GardenStore
retail: GroceryStore HardwareStore HobbyShop HomeGoodsStore LiquorStore MobilePhoneStore MusicStore Optician OutletStore PawnShop
retail: PetStore ShoppingCenter SportingGoodsStore ToyStore
security: Locksmith
sports: ExerciseGym GolfCourse HealthClub PublicSwimmingPool SkiResort SportsActivityLocation SportsClub SportsOrganization
sports: SportsTeam StadiumOrArena TennisComplex
staffing: EmploymentAgency
transportation: Airline
travel: TouristInformationCenter TravelAgency
veterinary: VeterinaryCare
wholesale: WholesaleStore
`;

/** The industry that a type of schema.org stands for, or undefined. */
export const tradeOfType: ReadonlyMap<string, string> = new Map(
  types
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [industry = '', all = ''] = line.split(': ');
      return all.split(' ').map((type) => [type, industry] as const);
    }),
);
