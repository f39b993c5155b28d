import { readExpectations } from './read-expectations.ts';

/** Parks and their firms: for those who run them. */
export const areaRoutesExpected = readExpectations(`
                                                                                      adm sch fac prk own oth aud sig res per any
GET  /terreinen                                             areas.parks-page          yes yes yes yes yes yes yes  no  no yes  no
GET  /terreinen/nieuw                                       areas.add-park-page        no  no yes  no  no  no  no  no  no  no  no
POST /terreinen/nieuw                                       areas.add-park             no  no yes  no  no  no  no  no  no  no  no
GET  /terreinen/:park                                       areas.park-page            no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/gegevens                              areas.edit-park-page       no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/gegevens                              areas.change-park          no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/deelterreinen/nieuw                   areas.add-sub-area-page    no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/deelterreinen/nieuw                   areas.add-sub-area         no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/deelterreinen/:subArea                areas.sub-area-page        no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/deelterreinen/:subArea                areas.rename-sub-area      no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/deelterreinen/:subArea/volgorde       areas.move-sub-area        no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/deelterreinen/:subArea/omtrek         areas.outline-page         no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/deelterreinen/:subArea/omtrek         areas.upload-outline       no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/deelterreinen/:subArea/omtrek/bewaren areas.save-outline-page    no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/deelterreinen/:subArea/omtrek/bewaren areas.save-outline         no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen                     areas.imports-page         no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/voorbeeld           areas.import-example       no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/inlezen                     areas.upload-firms         no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/:import             areas.import-page          no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/:import/lezen       areas.change-reading-page  no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/inlezen/:import/lezen       areas.change-reading       no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/:import/kolommen    areas.map-columns-page     no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/inlezen/:import/kolommen    areas.map-columns          no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/:import/uitvoeren   areas.apply-import-page    no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/inlezen/:import/uitvoeren   areas.apply-import         no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/inlezen/:import/weg         areas.discard-import-page  no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/inlezen/:import/weg         areas.discard-import       no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven                             areas.firms-page           no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/nieuw                       areas.add-firm-page        no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/nieuw                       areas.add-firm             no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/:firm                       areas.firm-page            no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/:firm                       areas.change-firm          no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/:firm/vertrek               areas.end-firm-page        no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/:firm/vertrek               areas.end-firm             no  no yes yes  no  no  no  no  no  no  no
GET  /terreinen/:park/bedrijven/:firm/terug                 areas.undo-end-page        no  no yes yes  no  no  no  no  no  no  no
POST /terreinen/:park/bedrijven/:firm/terug                 areas.undo-end             no  no yes yes  no  no  no  no  no  no  no
`);
