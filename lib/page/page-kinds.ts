/** What pages call themselves: schema.org types, Open Graph types, makers, and words in addresses. */

/** Types of news; a page that names one of these is believed whatever else it names. */
export const newsType =
  /^(?:[A-Z][a-z]{1,15})?NewsArticle$|^(?:AdvertiserContentArticle|LiveBlogPosting|Report|SatiricalArticle)$/;
/** Types of other articles; manuals, encyclopedias and kitchens use them, too. */
export const articleType = /^(?:Article|BlogPosting)$/;
/** Not an article even where "Article" or "BlogPosting" stands beside it: a blog's recipe, a forum's thread. */
export const neverType = /^(?:DiscussionForumPosting|JobPosting|QAPage|Recipe|SocialMediaPosting)$/;
/** Not an article unless one of the types above stands beside it: reviews name products, reports of matches name events. */
export const otherType =
  /^(?:AboutPage|Accommodation|APIReference|Apartment|Book|Car|CollectionPage|ContactPage|Course|Dataset|FAQPage|Hotel|House|HowTo|ImageGallery|ItemList|LodgingBusiness|MedicalWebPage|Movie|MusicAlbum|MusicRecording|PodcastEpisode|PodcastSeries|Product|ProductGroup|ProfilePage|Question|RealEstateListing|Restaurant|ScholarlyArticle|SearchResultsPage|TechArticle|TVSeries|Vehicle|VideoObject|\w{0,20}Application|\w{0,20}Event|\w{0,20}Residence)$/;

/** Open Graph types that leave open what the page is; any other one names a thing: "product", "video.movie", "profile". */
export const openOgType = /^(?:$|web|page$|text$|\w*(?:article|blog|news|post|story))/;

/** Makers of wikis, forums and manuals, as `<meta name="generator">` names them. */
export const otherGenerator =
  /discourse|discuz|docusaurus|docutils|dokuwiki|gitbook|invision|mediawiki|mkdocs|phpbb|sphinx|vbulletin|vitepress|xenforo/i;

/** What WordPress calls its pages that are no posts. */
export const staticPage = 'body[class*="page-id-"], .type-page';
/** Classes of articles: "post-body", "node--type-article". */
export const articleName = /(?:^|[-_\s])(?:article|blog|entry|post|story)(?:$|[-_\s])/i;

/** Paths of front pages: "/", "/index.html", "/en". */
export const frontPath = /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?)\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;

/** Paths of pages that list others: "/tag/oil", "/search?q=", "/2026/11/". */
export const listPath =
  /\/(?:archives?|authors?|categor(?:y|ies)|contributors?|keywords?|search|sections?|tags?|topics?)(?:\/[^/]*){0,2}$|\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/[0-3]?\d)?\/?$/i;

/** Parts of paths under which there are things, threads and services. */
const otherFolders =
  'api|basket|browse|calendar|careers?|cart|checkouts?|comments?|courses?|dashboard|dictionary|docs|documentation|dp|events?|explorers?|faqs?|forums?|guidance|hc|help|hotels?|issues|jobs?|legislation|listings?|live-scores?|lyrics|maps|messages|petitions?|pipermail|podcasts?|products?|profile|properties|questions|quotes?|recetas|recettes|recipes?|rezepte|settings|shop|slideshow|status|store|support|threads?|users?|vacancies|videos?|viewtopic|watch|weather|wiki';
/** Last parts of paths: what every site says of itself. */
const otherPages =
  'about|about-us|agb|aviso-legal|contact|contact-us|datenschutz|disclaimer|donate|impressum|imprint|kontakt|log-?in|mentions-legales|(?:privacy|cookies?|terms)(?:-[\\w-]+)?|register|sign-?in|subscribe|terms-of-\\w+|who-we-are';
/** "/@name/1152" is a post of a social network; "/@name/a-title-77ab" a weblog's. */
const socialPost = '@[^/]+\\/(?:\\d+|post|status|video)';
export const otherPath = new RegExp(
  `\\/(?:(?:${otherFolders}|${socialPost})(?:\\.\\w{2,5})?(?:\\/|$)|(?:${otherPages})(?:\\.\\w{2,5})?\\/?$)`,
  'i',
);
export const otherHost =
  /^(?:accounts?|api|calendar|careers|community|developers?|docs?|forums?|git|help|jobs|lists?|login|maps?|shop|status|store|support|translate|(?:web)?mail|wiki)\./i;

/** Addresses of articles: "/2026/nov/20/", "/news/…", "article.php?id=". */
export const articlePath =
  /\/(?:199[5-9]|20\d\d)[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})[/-]|\/(?:actualites?|analysis|artic(?:le|ulo)s?|blogs?|columns?|commentary|editorials?|entry|essays?|features?|interviews?|magazine|nachrichten|news(?:room)?|noticias?|novosti|opinion|posts?|press(?:-releases?)?|speech(?:es)?|stor(?:y|ies))(?:\/[^/]|[\w-]*\.\w{2,5}$|\w*_)/i;
