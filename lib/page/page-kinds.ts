/** What pages call themselves: schema.org types, Open Graph types, makers, classes, and words in addresses. */

/** Types of news; a page that names one of these is believed whatever else it names. */
export const newsType = /^(?:[A-Z][a-z]{1,15})?NewsArticle$|^(?:AdvertiserContentArticle|LiveBlogPosting|Report)$/;
/** Types of other articles; manuals, encyclopedias and kitchens use them, too. */
export const articleType = /^(?:Article|BlogPosting)$/;
/** Not an article even where "Article" or "BlogPosting" stands beside it: a blog's recipe, a forum's thread. */
export const neverType = /^(?:DiscussionForumPosting|JobPosting|QAPage|Recipe|SocialMediaPosting)$/;
/** Not an article unless one of the types above stands beside it: reviews name products, reports of matches name events. */
export const otherType =
  /^(?:Apartment|Book|Car|Course|Dataset|Hotel|House|HowTo|ImageGallery|ItemList|LodgingBusiness|Movie|Product|ProductGroup|Question|Restaurant|ScholarlyArticle|TechArticle|Vehicle|VideoObject|(?:About|Collection|Contact|FAQ|MedicalWeb|Profile|SearchResults)Page|(?:Music|Podcast|TV)\w{1,20}|\w{0,20}(?:Application|Event|Listing|Residence))$/;

/** Open Graph types that leave open what the page is; any other one names a thing: "product", "video.movie", "profile". */
export const openOgType = /^$|^web|article|blog|news|post|story/;

/** Makers of wikis, forums and manuals, as `<meta name="generator">` names them. */
export const otherGenerator =
  /discourse|discuz|docusaurus|docutils|gitbook|invision|mkdocs|phpbb|sphinx|vbulletin|vitepress|wiki|xenforo/i;
/** What WordPress calls its pages that are no posts. */
export const staticPage = 'body[class*="page-id-"], .type-page';
/** Classes of articles: "post-body", "node--type-article". */
export const articleName = /(?:^|[-_\s])(?:article|blog|entry|post|story)(?:$|[-_\s])/i;

/** Paths of front pages: "/", "/index.html", "/en". */
export const frontPath = /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?)\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;
/** Paths of pages that list others: "/tag/oil", "/search?q=", "/2026/11/". */
export const listPath =
  /\/(?:archives?|authors?|categor(?:y|ies)|contributors?|keywords?|search|sections?|tags?|topics?)(?:\/[^/]*){0,2}$|\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/[0-3]?\d)?\/?$/i;

/**
 * Places of things, threads, services and mail, as folder or as first part of the host; and what every site says of itself,
 * as last part of the path. "/@name/1152" is a post of a social network, "/@name/a-title-77ab" one of a weblog.
 */
export const otherPlace =
  /\/(?:(?:accounts?|api|browse|calendar|careers?|cart|checkouts?|comments?|courses?|dashboard|departments?|developers?|dictionary|docs?|documentation|dp|events?|exhibitions?|faqs?|forums?|guidance|hc|help|hotels?|issues|itm|jobs?|listings?|lists|lyrics|maps?|petitions?|pipermail|podcasts?|products?|profile|properties|questions|quotes?|recipes?|services?|settings|shop|slideshow|status|store|support|threads?|translate|users?|videos?|watch|weather|(?:web)?mail|wiki|@[^/]+\/(?:\d+|post|status|video))(?:\.\w{2,5})?(?:\/|$)|(?:about(?:-us)?|agb|contact(?:-us)?|datenschutz|donate|eula|impressum|imprint|kontakt|log-?in|mentions-legales|(?:privacy|cookies?|terms)(?:-[\w-]+)?|register|sign-?in|subscribe)(?:\.\w{2,5})?\/?$)/i;

/** Addresses of articles: "/2026/nov/20/", "/20261120", "/news/…", "article.php?id=". */
export const articlePath =
  /\/(?:199|20[0-4])\d(?:[/-]|\d{4}\b)|\/(?:actualites?|analysis|artic(?:le|ulo)s?|blogs?|columns?|commentary|editorials?|entry|essays?|features?|interviews?|magazine|nachrichten|news(?:room)?|noticias?|novosti|opinion|posts?|press(?:-releases?)?|speech(?:es)?|stor(?:y|ies))(?:\/[^/]|[\w-]*\.\w{2,5}(?:$|\?)|\w*_)|[?&](?:art(?:icle|ikel)|news|story)\w*=\d/i;
