extension ClassWords {
  /// Groups of hints, then names: `|` is the border of a word, a hyphen matches any joint or none.
  static let data = """
    body:article-body article-content article-text article-copy article-main-content
    body:post-content post-body post-text |entry-content entry-body entry-text story-body
    body:story-content story-text body-content body-text |bodycopy body-copy content-body
    body:news-text news-content news-body news-detail text-content single-content field-name-body
    body:article-detail article-page-content blog-content blog-body blog-post-content |paragraphs|
    body:article-inner-content main-text |richtext| rich-text-content |wysiwyg| story-detail
    good:article body content |entry| |hentry| main |page| post text blog story paragraph
    maybe:|and article body column content main mathjax shadow
    bad+unlikely:banner combx footer |gdpr| sidebar skyscraper sponsor related shoutbox
    bad:|hid| hidden |com- contact masthead |media| |meta| outbrain promo scroll share shopping
    bad:|tags| |tag| widget |toolbar| |hide|
    bad+unlikely:comment disqus
    unlikely:breadcrumb community |extra| |header| legend menu remark replies |rss| social
    unlikely:supplemental |ad| |ads| |adv| agegate |pagination| |pager| popup |modal| |navbar|
    unlikely:|nav| |navigation| |cookie |consent |overlay| |dialog| |alert| |complementary|
    unlikely:|offcanvas| |off-canvas |subnav |topbar |skip-link
    drop:related-articles related-posts related-content related-stories related-links related-news
    drop:related-topics |related| relatedposts |read-more| |readmore| |read-also| |more-stories
    drop:|more-news| |more-from |see-also| |recommended |recommendation |recirc |most-read
    drop:|most-popular |most-viewed |popular-posts |trending |latest-news |up-next |next-article
    drop:|prev-next| |post-nav |post-navigation |nav-links| |outbrain |taboola |zergnet |jp-related
    drop:|yarpp |newsletter |signup| |sign-up |subscribe |subscription-box |mc-embed |mailchimp
    drop:|email-capture |author-bio |author-box |about-author |about-the-author |bio-box
    drop:|article-tags |post-tags |tag-list |tag-links |tags-links |entry-tags |post-meta-tags
    drop:|article-footer |post-footer |entry-footer |print-only| |noprint| |no-print|
    drop:|screen-reader-text| |sr-only| |visually-hidden| |visuallyhidden| |advert |advertisement
    drop:|ad-container |ad-wrapper |ad-slot |adslot |ad-unit |adunit |ad-block |ad-label
    drop:|ad-placeholder |adsbygoogle |dfp |google-ads |inline-ad |article-ad |ad-banner
    drop:|cookie-notice |cookie-banner |cookie-consent |donate |donation |breadcrumb
    drop:|promo-box |promobox |cta| |call-to-action| |paging |video-playlist |rating-widget
    drop:|edit-section |editsection| |mw-jump |navbox| |catlinks |siteSub |jump-to-nav|
    drop:|next-story |nextstory |next-post |next-up |related-coverage |disclosure |disclaimer
    drop:|copyright |also-like |you-may-like |more-like-this |read-next |inline-related |teaser-list
    drop:|newsletter-promo |promo-newsletter |app-promo |download-app |app-download |membership-cta
    drop:|keep-reading |related-box |story-related |in-article-related |external-links-box
    drop+comment:|comments| |comment-list |comments-area |respond| |comment-form |disqus
    drop+comment:|fb-comments |comment-respond |comment-body |comment-content |commentlist
    share:|share| |sharing| |shares| |sharedaddy |share-buttons |share-bar |share-tools |addthis
    share:|addtoany |social-share |social-links |social-icons |social-media |article-tools |sharethis
    share:|follow-us| |follow-buttons |social| |share-links |sharelinks |share-this
    byline:byline |author| |authors| |author-name |written-by |writer| |p-author
    date:|date| |dateline| published |pubdate |publish-date |post-date |entry-date |timestamp
    date:|posted-on| |time| |datetime| |created| |updated|
    caption:caption |credit| |credits| |photo-credit
    title:|headline| |entry-title |post-title |article-title |story-title |page-title
    paywall:paywall |piano-offer |subscriber-only |subscribers-only |premium-wall |regwall
    paywall:|meter-wall |article-gate |content-gate |locked-content |paid-content-offer
    lead:standfirst |excerpt| |teaser-text |lead| |lede| |dek| |deck| article-summary sub-title
    lead:|subhead |chapo| article-intro |intro| |strapline |sommario |entradilla |bajada |vorspann
    lead:|ingress| |abstract| article-lead article-teaser post-excerpt post-intro
    """
}
