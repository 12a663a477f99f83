extension SiteLines {
  /// Groups, then phrases in lower case between commas. `whole`: such a line is nothing else;
  /// `pointer`: begins a pointer to another article; `credit`: begins a picture's credit; `tail`:
  /// stands in what a site puts below an article.
  static let data = """
    whole:advertisement,advertising,sponsored,sponsored content,story continues below advertisement
    whole:article continues below advertisement,article continues after advertisement,scroll to continue
    whole:continue reading below,continue reading,continue reading the main story,share,share this
    whole:share this article,share this story,share on facebook,share on twitter,tweet,related coverage
    whole:related stories,related articles,related topics,related content,related,more stories
    whole:recommended,recommended for you,you might also like,you may also like,most read,most popular
    whole:trending,trending now,sign up,subscribe,subscribe now,log in,loading,comments,leave a comment
    whole:print,email,save,close,skip to content,anzeige,werbung,publicidad,publicité,advertentie
    whole:реклама,reklama,annonse,annons,pubblicità,publicidade,view comments,show comments,read more
    whole:click here,view gallery,view photos,play video,watch video,getty images,back to top
    pointer:read more,read also,also read,read next,read,more,related,see also,see more,watch,listen
    pointer:more from,more on,more on this,don't miss,recommended,must read,you may also like,in pictures
    pointer:lea también,lea más,lea,lee también,leer más,ver también,vea también,le puede interesar
    pointer:te puede interesar,à lire aussi,à lire,lire aussi,lire,voir aussi,lesen sie auch
    pointer:mehr zum thema,lesen sie hier,auch interessant,siehe auch,weiterlesen,mehr,leggi anche
    pointer:leia também,leia mais,veja também,lees ook,czytaj także,czytaj też,läs också,läs mer,les også
    pointer:читайте также,читайте також,read the full story,also see,previously,further reading
    credit:photograph by,photo by,photos by,photo,photos,photo credit,image,image credit,credit,credits
    credit:picture,picture credit,foto,fotos,bild,image source,photographer,photo illustration,image via
    tail:subscribe to,subscribe now,sign up,our newsletter,newsletters,follow us,follow him on
    tail:follow her on,follow them on,on twitter and,on facebook and,like us on,download the,download our
    tail:all rights reserved,copyright,contact us,send us,email us,e-mail us,write to us
    tail:letter to the editor,letters to the editor,mail the editor,not responsible for,views expressed
    tail:opinions expressed,do not necessarily reflect,click here to,become a member,support our
    tail:donate,join the conversation,have a tip,got a tip,got a story,our terms,privacy policy
    tail:please subscribe,already a subscriber,first-time subscribers,to read the full,log in to
    tail:written permission,may not be published,abonnieren sie,suscríbase,suscríbete,abonnez-vous
    """
}
