/** Branches of name-suggestion-index whose firms and bodies the news names. Sorted. */
export const organisationPaths: ReadonlySet<string> = new Set(
  `brands/amenity/bank brands/amenity/car_rental brands/amenity/cinema brands/amenity/fast_food brands/amenity/fuel
  brands/amenity/money_transfer brands/amenity/post_office brands/office/association brands/office/company
  brands/office/consulting brands/office/employment_agency brands/office/energy_supplier brands/office/estate_agent
  brands/office/financial brands/office/insurance brands/office/it brands/office/logistics brands/office/ngo
  brands/office/political_party brands/office/telecommunication brands/office/union brands/shop/car brands/shop/clothes
  brands/shop/computer brands/shop/cosmetics brands/shop/department_store brands/shop/doityourself
  brands/shop/electronics brands/shop/furniture brands/shop/mobile_phone brands/shop/motorcycle brands/shop/sports
  brands/shop/supermarket brands/shop/telecommunication brands/shop/truck brands/tourism/hotel operators/amenity/college
  operators/amenity/courthouse operators/amenity/hospital operators/amenity/police operators/amenity/post_office
  operators/amenity/prison operators/amenity/university operators/landuse/military operators/man_made/pipeline
  operators/man_made/works operators/office/energy_supplier operators/office/government operators/power/generator
  operators/power/plant operators/route/railway operators/telecom/data_center operators/telecom/exchange`.split(/\s+/),
);
